using System.Diagnostics;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Tests.Fixtures;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

/// <summary>The platform's own checks and its own runtime, on projects of hand-made specs.</summary>
public sealed class RealJudgesTests
{
    private static readonly string? Python = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON");

    [Theory]
    [InlineData("demo")]
    [InlineData("hazard")]
    public async Task A_generated_project_passes_every_check_and_is_hosted(string name)
    {
        var tools = SharedFiles.Find("python");
        Assert.SkipUnless(Python is not null, "OMNIFORGE_PYTHON names no interpreter with omnibase_core.");
        Assert.SkipUnless(tools is not null, "There is no ../shared/python beside the repository.");
        var folder = Directory.CreateTempSubdirectory("omniforge-").FullName;
        try
        {
            Write(name is "demo" ? DemoProject.Spec : HazardProject.Spec, folder);
            (await Run(Path.Combine(tools!, "accept"), folder, "--quiet")).ShouldContain("fail=0");
            (await Run(Path.Combine(tools!, "host"), folder)).ShouldContain("REDUCER_GENERIC");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task The_cases_of_the_reference_project_hold_for_the_same_spec()
    {
        var (tools, cases) = (SharedFiles.Find("python"), SharedFiles.Find("golden.cases.json"));
        Assert.SkipUnless(Python is not null, "OMNIFORGE_PYTHON names no interpreter with omnibase_infra.");
        Assert.SkipUnless(tools is not null && cases is not null, "There is no ../shared beside the repository.");
        var folder = Directory.CreateTempSubdirectory("omniforge-").FullName;
        try
        {
            Write(DemoProject.Spec, folder);
            (await Run(Path.Combine(tools!, "host"), folder, cases!)).ShouldContain(" 0 failed, 0 not implemented");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Write(ProjectSpec spec, string folder)
    {
        foreach (var (path, bytes) in ProjectGenerator.Generate(spec, GenerationOptions.Default).Files)
        {
            var file = Path.Combine(folder, path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes.ToArray());
        }
    }

    private static async Task<string> Run(string script, params string[] arguments)
    {
        var start = new ProcessStartInfo(Python!, [script, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        return await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
