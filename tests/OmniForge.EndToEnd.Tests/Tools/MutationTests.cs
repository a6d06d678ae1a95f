using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Tools;

public sealed class MutationTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("omniforge-mutants-");

    [Fact]
    public async Task Tests_of_the_examples_kill_nine_of_ten_mutants()
    {
        SkipUnlessPossible();

        await ShouldKillNineOfTen(Generated(Repository.PathOf("examples", "prds")));
    }

    [Fact]
    public async Task Tests_of_plain_prds_kill_nine_of_ten_mutants()
    {
        SkipUnlessPossible();
        var plain = Path.Combine(Repository.Shared, "plain");
        Assert.SkipUnless(Directory.Exists(plain), "../shared is not beside the repository");

        await ShouldKillNineOfTen(Generated(plain));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static void SkipUnlessPossible()
    {
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        Assert.SkipUnless(Repository.Python is not null, "OMNIFORGE_PYTHON is not set");
    }

    private string Generated(string prds)
    {
        var output = Path.Combine(_folder.FullName, "project");
        Forge.Write(prds, output);
        return output;
    }

    private static async Task ShouldKillNineOfTen(string project)
    {
        var judged = await ProcessResult.RunAsync(
            Repository.Python!,
            [Repository.PathOf("tests", "tools", "mutate.py"), project, "--floor", "0.9", "--survivors"]
        );

        judged.ExitCode.ShouldBe(0, judged.Output);
    }
}
