using System.Globalization;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Processes;

/// <summary>Same input, same bytes.</summary>
public sealed class DeterminismTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static string[] Prds =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("examples", "prds"), "*.md")
                .Where(path => File.Exists(Path.ChangeExtension(path, ".cases.json"))),
        ];

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Neither_directories_nor_order_nor_time_zone_nor_language_show()
    {
        await Generate("one", Prds);
        var elsewhere = Prds.Reverse()
            .Select(path => _scratch.Write($"else/where/{Path.GetFileName(path)}", File.ReadAllBytes(path)));
        await Generate(
            "deep/down/two",
            [.. elsewhere],
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8")
        );
        await Generate("three", [_scratch.At("else/where")], ("TZ", "America/Caracas"), ("LC_ALL", "ar_SA.UTF-8"));
        var expected = Scratch.Everything(_scratch.At("one"));
        expected.Length.ShouldBeGreaterThan(1000);
        Scratch.Everything(_scratch.At("deep/down/two")).ShouldBe(expected);
        Scratch.Everything(_scratch.At("three")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void No_culture_shows(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        var expected = Prds.Select(Files).ToList();
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Prds.Select(Files).ShouldBe(expected);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Second_run_writes_nothing()
    {
        await Generate("out", Prds);
        var before = Stamps();
        var second = await Generate("out", Prds);
        second.Output.ShouldContain(" 0 new, 0 changed, 0 deleted");
        Stamps().ShouldBe(before);
    }

    [Fact]
    public async Task Check_tells_whether_the_directory_is_what_would_be_generated()
    {
        string[] arguments = ["generate", Prds[0], "--out", _scratch.At("out"), "--name", "example-nodes", "--check"];
        (await Omniforge.RunAsync(arguments)).ExitCode.ShouldBe(1);
        await Generate("out", [Prds[0]]);
        (await Omniforge.RunAsync(arguments)).ExitCode.ShouldBe(0);
        File.AppendAllText(_scratch.At("out/pyproject.toml"), "# by hand\n");
        var changed = await Omniforge.RunAsync(arguments);
        changed.ExitCode.ShouldBe(1);
        changed.Output.ShouldContain("pyproject.toml");
    }

    private async Task<ProcessResult> Generate(string output, string[] prds, params (string, string)[] environment)
    {
        var result = await ProcessResult.RunAsync(
            Omniforge.Path,
            ["generate", .. prds, "--out", _scratch.At(output), "--name", "example-nodes"],
            environment
        );
        result.ExitCode.ShouldBe(0, result.Output);
        return result;
    }

    private static string Files(string prd) =>
        string.Join(
            '\n',
            Forge
                .Generate(File.ReadAllText(prd))!
                .Select(file =>
                    $"{file.Key} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Value.Span))}"
                )
        );

    private List<string> Stamps() =>
        [
            .. Directory
                .EnumerateFileSystemEntries(_scratch.At("out"), "*", SearchOption.AllDirectories)
                .Select(path =>
                    $"{path} {File.GetLastWriteTimeUtc(path).Ticks.ToString(CultureInfo.InvariantCulture)}"
                ),
        ];
}
