using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Hostile;

public sealed class HostilePrdTests(HostileRun run) : IClassFixture<HostileRun>
{
    [Fact]
    public void There_are_enough_payloads_and_places() =>
        (Payload.All.Count, Template.All.Sum(template => template.Places.Count)).ShouldBe((494, 52));

    [Fact]
    public async Task Every_text_of_a_prd_gives_a_project_or_a_diagnostic() =>
        (await run.FaultsAsync()).ShouldBeEmpty();

    [Fact]
    public async Task No_text_of_a_prd_makes_a_path_that_is_not_portable() =>
        (await run.StrangePathsAsync()).ShouldBeEmpty();

    [Fact]
    public async Task No_text_of_a_prd_becomes_code()
    {
        Assert.SkipUnless(Repository.Python is not null, "OMNIFORGE_PYTHON is not set");

        (await run.FindingsAsync()).ShouldBeEmpty();
    }
}
