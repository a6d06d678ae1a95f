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

    [Fact]
    public void What_is_printed_of_real_files_is_left_alone_by_ruff_format()
    {
        Assert.SkipUnless(PythonTools.Python is not null, "OMNIFORGE_PYTHON names no Python");
        Assert.SkipUnless(PythonTools.Ruff is not null, "there is no ruff beside the Python");
        var directory = Directory.CreateTempSubdirectory("omniforge-python-");
        try
        {
            Print(
                directory.FullName,
                int.Parse(Environment.GetEnvironmentVariable("OMNIFORGE_CORPUS_STRIDE") ?? "11", null)
            );
            var (_, diff) = PythonTools.Run(
                PythonTools.Ruff,
                [
                    "format",
                    "--isolated",
                    "--line-length=88",
                    "--target-version=py312",
                    "--no-cache",
                    "--diff",
                    directory.FullName,
                ]
            );
            diff.ShouldNotContain("@@");
            diff.ShouldNotContain("error:");
        }
        finally
        {
            if (Environment.GetEnvironmentVariable("OMNIFORGE_CORPUS_KEEP") is null)
            {
                directory.Delete(recursive: true);
            }
        }
    }

    private static void Print(string directory, int stride)
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
        var script = Path.Combine(AppContext.BaseDirectory, "Corpus", "dump_syntax.py");
        var (exit, output) = PythonTools.Run(PythonTools.Python!, [script, .. files]);
        exit.ShouldBe(0, output);
        var number = 0;
        foreach (var line in output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 512 });
            var name =
                $"f{number++}_{Path.GetFileNameWithoutExtension(json.RootElement.GetProperty("path").GetString())}.py";
            File.WriteAllText(
                Path.Combine(directory, name),
                PyPrinter.Print(SyntaxReader.Module(json.RootElement, "tests.any", "demo_nodes"))
            );
        }
    }
}
