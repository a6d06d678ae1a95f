using CsCheck;
using OmniForge.Python.Printing;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Corpus;

public sealed class RandomModulesTests
{
    private static readonly int Count = int.Parse(
        Environment.GetEnvironmentVariable("OMNIFORGE_RANDOM_MODULES") ?? "300",
        null
    );
    private static readonly string Seed = Environment.GetEnvironmentVariable("OMNIFORGE_RANDOM_SEED") ?? "0000KOIPe036";

    [Fact]
    public void Random_modules_parse_and_are_left_alone_by_ruff()
    {
        Assert.SkipUnless(PythonTools.Python is not null, "OMNIFORGE_PYTHON names no Python");
        Assert.SkipUnless(PythonTools.Ruff is not null, "there is no ruff beside the Python");
        using var directory = new ScratchDirectory();
        var random = PCG.Parse(Seed);
        for (var i = 0; i < Count; i++)
        {
            directory.Write($"m{i}.py", PyPrinter.Print(SyntaxGen.Module.Generate(random, null, out _)));
        }

        var (_, diff) = PythonTools.Run(PythonTools.Ruff, [.. PythonTools.Format, "--diff", directory.Path]);
        diff.ShouldNotContain("@@");
        diff.ShouldNotContain("error:");
        var (exit, findings) = PythonTools.Run(
            PythonTools.Ruff,
            [
                "check",
                "--isolated",
                "--no-cache",
                "--select=I,F401,RUF001,RUF002,RUF003,RUF021,RUF022,W,E1,E2,E3,E9,Q",
                "--config=lint.isort.known-first-party=['demo_nodes']",
                "--output-format=concise",
                directory.Path,
            ]
        );
        exit.ShouldBe(0, findings);
    }
}
