using System.Globalization;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Hostile;

public sealed class HostileProjectTests : IDisposable
{
    private const int Projects = 8;
    private const string Canary = "/tmp/omf_pwned";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("omniforge-hostile-");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Projects_of_many_payloads_pass_the_platforms_checks_and_run_none_of_them(int part)
    {
        var accept = Path.Combine(Repository.Shared, "python", "accept");
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        Assert.SkipUnless(Repository.Python is not null, "OMNIFORGE_PYTHON is not set");
        Assert.SkipUnless(File.Exists(accept), "../shared is not beside the repository");
        var prds = _folder.CreateSubdirectory("prds");
        foreach (var (number, one) in HostileCase.Some().Where((_, number) => number % Projects == part).Index())
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{number:000}.md");
            await File.WriteAllTextAsync(Path.Combine(prds.FullName, name), one.Prd);
        }

        var output = Path.Combine(_folder.FullName, "project");
        Forge.Write(prds.FullName, output);
        var judged = await ProcessResult.RunAsync(
            Repository.Python!,
            [accept, output, "--only=layout,import,contract", "--quiet"]
        );

        judged.ExitCode.ShouldBe(0, judged.Output);
        File.Exists(Canary).ShouldBeFalse();
        _folder
            .EnumerateFileSystemInfos()
            .Select(entry => entry.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["prds", "project"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
