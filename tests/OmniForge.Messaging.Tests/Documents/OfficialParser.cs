using System.Text.Json;
using OmniForge.Messaging.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>The npm package @asyncapi/parser, installed once below .build.</summary>
public sealed class OfficialParser : IAsyncLifetime
{
    private const string Package = "@asyncapi/parser@3.6.6";

    private const string Script = """
        const { Parser } = require('@asyncapi/parser');
        const errors = async text => (await new Parser().parse(text)).diagnostics
            .filter(one => one.severity === 0)
            .map(one => one.path.join('/') + ': ' + one.message);
        Promise.all(JSON.parse(require('fs').readFileSync(0, 'utf8')).map(errors))
            .then(found => console.log(JSON.stringify(found)));
        """;

    private readonly string _folder = Repository.PathOf(".build", "asyncapi");
    private string? _absent;

    public async ValueTask InitializeAsync()
    {
        if (Directory.Exists(Path.Combine(_folder, "node_modules", "@asyncapi", "parser")))
        {
            return;
        }

        _ = Directory.CreateDirectory(_folder);
        string[] install =
        [
            "install",
            "--no-audit",
            "--no-fund",
            "--no-save",
            "--cache",
            Path.Combine(_folder, "cache"),
            "--prefix",
            _folder,
            Package,
        ];
        var (exit, output) = await Tool.Run("npm", install);
        _absent = exit == 0 ? null : $"npm installs no {Package}: {output.Split('\n')[0]}";
    }

    /// <summary>The errors in each of some documents; skips the test where Node.js or the package is absent.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<string>>> ErrorsOf(IReadOnlyList<string> documents)
    {
        Assert.SkipWhen(_absent is not null, _absent ?? "");
        var (exit, output) = await Tool.Run("node", ["-e", Script], JsonSerializer.Serialize(documents), _folder);
        Assert.SkipWhen(exit == Tool.Absent, "There is no Node.js");
        exit.ShouldBe(0, output);
        return JsonSerializer.Deserialize<string[][]>(output)!;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
