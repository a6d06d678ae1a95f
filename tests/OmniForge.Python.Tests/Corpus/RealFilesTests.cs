using System.Text.Json;
using OmniForge.Python.Printing;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Corpus;

public sealed class RealFilesTests
{
    private static readonly string[] Packages =
    [
        "omnibase_core",
        "pydantic",
        "_pytest",
        "mypy",
        "hypothesis",
        "asyncio",
        "json",
    ];

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Corpus", "dump_syntax.py");

    [Fact]
    public void What_is_printed_of_real_files_is_left_alone_by_ruff_format()
    {
        Assert.SkipUnless(PythonTools.Python is not null, "OMNIFORGE_PYTHON names no Python");
        Assert.SkipUnless(PythonTools.Ruff is not null, "there is no ruff beside the Python");
        using var directory = new ScratchDirectory();
        var pairs = Print(
            directory,
            int.Parse(Environment.GetEnvironmentVariable("OMNIFORGE_CORPUS_STRIDE") ?? "41", null)
        );
        var (_, diff) = PythonTools.Run(PythonTools.Ruff, [.. PythonTools.Format, "--diff", directory.Path]);
        diff.ShouldNotContain("@@");
        diff.ShouldNotContain("error:");
        PythonTools.Run(PythonTools.Python, [Script, "--compare", .. pairs]).Output.ShouldBe("");
    }

    private static List<string> Print(ScratchDirectory directory, int stride)
    {
        var library = PythonTools
            .Run(PythonTools.Python!, ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
            .Output.Trim();
        var standard = PythonTools
            .Run(PythonTools.Python!, ["-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"])
            .Output.Trim();
        var files = Packages
            .SelectMany(package => new[] { Path.Combine(library, package), Path.Combine(standard, package) })
            .Where(Directory.Exists)
            .SelectMany(package => Directory.EnumerateFiles(package, "*.py", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Where((_, i) => i % stride == 0)
            .ToArray();
        var (exit, output) = PythonTools.Run(PythonTools.Python!, [Script, .. files]);
        exit.ShouldBe(0, output);
        var pairs = new List<string>();
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 });
            var path = json.RootElement.GetProperty("path").GetString()!;
            var name = $"f{pairs.Count / 2}_{Path.GetFileName(path)}";
            directory.Write(name, PyPrinter.Print(SyntaxReader.Module(json.RootElement, "tests.any", "demo_nodes")));
            pairs.AddRange([path, Path.Combine(directory.Path, name)]);
        }

        return pairs;
    }
}
