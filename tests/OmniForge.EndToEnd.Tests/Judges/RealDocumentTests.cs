using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>Documents that others wrote, none of them for us.</summary>
[Collection(JudgeCollection.Name)]
public sealed class RealDocumentTests : IDisposable
{
    private const string Malformed = "phase4_malformed.md";
    private readonly Scratch _scratch = new();

    private static string Documents => Path.Combine(Repository.Shared, "prds");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task All_documents_as_one_project_are_accepted_and_hosted()
    {
        Judge.Need();
        var project = await Generate([.. Usable()], "--name", "all-nodes");
        await Judge.AcceptAsync(project, CountNodes(project));
    }

    [Fact]
    [Trait("kind", "long")]
    public async Task Each_document_as_a_project_of_its_own_is_accepted_and_hosted()
    {
        Judge.Need();
        Assert.SkipUnless(Repository.Long, "takes minutes: OMNIFORGE_TEST_LONG=1 (./test --long)");
        foreach (var prd in Usable())
        {
            var project = await Generate([prd]);
            await Judge.AcceptAsync(project, CountNodes(project));
            Directory.Delete(project, recursive: true);
        }
    }

    [Theory]
    [InlineData("phase4_effect_*.md", "EFFECT")]
    [InlineData("phase4_compute_*.md", "COMPUTE")]
    [InlineData("phase4_reducer_*.md", "REDUCER")]
    [InlineData("phase4_orchestrator_*.md", "ORCHESTRATOR")]
    public async Task Fixture_gets_its_kind(string name, string kind)
    {
        Assert.SkipUnless(Directory.Exists(Documents), "../shared is not beside the repository");
        var analyzed = await Omniforge.RunAsync("analyze", Fixture(name), "--json");
        ((string?)JsonNode.Parse(analyzed.Output)!["kind"]!["main"]).ShouldBe(kind);
    }

    [Fact]
    public async Task Minimal_document_gives_one_operation_that_needs_a_human()
    {
        Assert.SkipUnless(Directory.Exists(Documents), "../shared is not beside the repository");
        var result = await Omniforge.RunAsync(
            "generate",
            Fixture("phase4_minimal.md"),
            "--out",
            _scratch.At("project"),
            "--json"
        );
        result.ExitCode.ShouldBe(0, result.Output);
        var operations = JsonNode.Parse(result.Output)!["nodes"]!.AsArray().ShouldHaveSingleItem()![
            "operations"
        ]!.AsArray();
        ((string?)operations.ShouldHaveSingleItem()!["status"]).ShouldBe("needs_human");
    }

    [Fact]
    public async Task Malformed_document_is_refused_alone_and_among_others_and_can_be_skipped()
    {
        Assert.SkipUnless(Directory.Exists(Documents), "../shared is not beside the repository");
        var target = _scratch.At("project");
        string[] both =
        [
            "generate",
            Fixture(Malformed),
            Fixture("phase4_minimal.md"),
            "--out",
            target,
            "--name",
            "two-nodes",
        ];
        (await Omniforge.RunAsync("generate", Fixture(Malformed), "--out", target)).ExitCode.ShouldBe(2);
        (await Omniforge.RunAsync(both)).ExitCode.ShouldBe(2);
        Directory.Exists(target).ShouldBeFalse();
        (await Omniforge.RunAsync([.. both, "--skip-unusable"])).ExitCode.ShouldBe(1);
        CountNodes(target).ShouldBe(1);
    }

    private async Task<string> Generate(string[] prds, params string[] options)
    {
        var output = _scratch.At("project");
        var result = await Omniforge.RunAsync(["generate", .. prds, "--out", output, "--quiet", .. options]);
        result.ExitCode.ShouldBe(0, result.Output);
        return output;
    }

    private static IEnumerable<string> Usable() =>
        Directory
            .EnumerateFiles(Path.Combine(Documents, "real"), "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Documents, "reference"), "*.md"))
            .Where(path => Path.GetFileName(path) != Malformed)
            .Order(StringComparer.Ordinal);

    private static string Fixture(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Documents, "reference"), pattern, SearchOption.AllDirectories).Single();

    private static int CountNodes(string project) =>
        Directory.EnumerateFiles(Path.Combine(project, "src"), "contract.yaml", SearchOption.AllDirectories).Count();
}
