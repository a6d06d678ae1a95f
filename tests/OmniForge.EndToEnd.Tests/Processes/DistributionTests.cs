using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Processes;

/// <summary>The ways in which users get the program.</summary>
public sealed class DistributionTests : IDisposable
{
    private readonly Scratch _scratch = new();

    private static string Prd => Repository.PathOf("examples", "prds", "ticket-price.md");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Packed_as_a_tool_it_installs_without_network_and_generates()
    {
        var feed = _scratch.At("feed");
        var packed = await ProcessResult.RunAsync(
            "dotnet",
            [
                "pack",
                Repository.PathOf("src", "OmniForge.Cli"),
                "-c",
                "Release",
                "-o",
                feed,
                "-v",
                "q",
                "--nologo",
                "-nodeReuse:false",
                "-p:UseSharedCompilation=false",
                "-p:RunAnalyzers=false",
            ]
        );
        packed.ExitCode.ShouldBe(0, packed.Output);
        var sources = _scratch.Write(
            "nuget.config",
            $"<configuration><packageSources><clear/><add key=\"local\" value=\"{feed}\"/></packageSources></configuration>"
        );
        var tool = _scratch.At("tool");
        var installed = await ProcessResult.RunAsync(
            "dotnet",
            ["tool", "install", "OmniForge", "--tool-path", tool, "--configfile", sources]
        );
        installed.ExitCode.ShouldBe(0, installed.Output);
        var generated = await ProcessResult.RunAsync(
            Path.Combine(tool, "omniforge"),
            ["generate", Prd, "--out", _scratch.At("out")]
        );
        generated.ExitCode.ShouldBe(0, generated.Output);
        File.Exists(_scratch.At("out/pyproject.toml")).ShouldBeTrue();
    }

    [Fact]
    public async Task Wrapper_generates_the_same_as_the_program_that_it_builds()
    {
        var wrapper = Repository.PathOf("omniforge");
        var first = await ProcessResult.RunAsync(wrapper, ["generate", Prd, "--out", _scratch.At("one")]);
        first.ExitCode.ShouldBe(0, first.Output);
        var second = await ProcessResult.RunAsync(wrapper, ["generate", Prd, "--out", _scratch.At("two")]);
        second.Output.ShouldNotContain("building");
        (await Omniforge.RunAsync("generate", Prd, "--out", _scratch.At("three"))).ExitCode.ShouldBe(0);
        Scratch.Everything(_scratch.At("two")).ShouldBe(Scratch.Everything(_scratch.At("one")));
        Scratch.Everything(_scratch.At("three")).ShouldBe(Scratch.Everything(_scratch.At("one")));
    }

    [Fact]
    public async Task Wrapper_builds_machine_code_where_a_linker_is_there()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/clang") || File.Exists("/usr/bin/gcc"), "There is no linker.");
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        var native = Repository.PathOf(".build", "cli-native");
        File.Delete(Repository.PathOf(".build", "cli.stamp"));
        var called = await ProcessResult.RunAsync(
            Repository.PathOf("omniforge"),
            ["generate", Prd, "--out", _scratch.At("native")],
            ("OMNIFORGE_NATIVE", "wait")
        );
        called.ExitCode.ShouldBe(0, called.Output);
        File.Exists($"{native}.stamp").ShouldBeTrue($"The native build failed; see {native}.log.");
        (await Omniforge.RunAsync("generate", Prd, "--out", _scratch.At("managed"))).ExitCode.ShouldBe(0);
        Scratch.Everything(_scratch.At("native")).ShouldBe(Scratch.Everything(_scratch.At("managed")));
    }
}
