using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>Generated nodes on the platform's own runtime: do they what their PRDs say?</summary>
[Collection(JudgeCollection.Name)]
public sealed class BehaviourTests : IDisposable
{
    private const double PlainFloor = 1.00;
    private const double DemandingFloor = 0.6;
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("inmemory")]
    [InlineData("kafka")]
    public async Task Plain_documents_behave(string bus)
    {
        Judge.Need();
        var all = await Judge.BehaveAsync(Path.Combine(Repository.Shared, "plain"), bus);
        all.Count("wrong").ShouldBe(0, Verdicts(all));
        Share(all.Count("right"), all).ShouldBeGreaterThanOrEqualTo(PlainFloor, Verdicts(all));
    }

    [Fact]
    public async Task Demanding_documents_are_never_answered_wrongly_and_every_stub_names_the_sentences_that_block_it()
    {
        Judge.Need();
        var folder = Path.Combine(Repository.Shared, "behaviours");
        var measured = await ProcessResult.RunAsync(
            Repository.Python!,
            [Repository.PathOf("benchmarks", "behaviours.py"), Omniforge.Path, Repository.Shared, folder, "--json"]
        );
        measured.ExitCode.ShouldBe(0, measured.Output);
        var all = JsonNode.Parse(measured.Output.Split('\n').Last(line => line.StartsWith('{')))!["folders"]![0]!;
        all.Count("wrong").ShouldBe(0, Verdicts(all));
        ((double)all["value"]!["coverage"]!).ShouldBeGreaterThanOrEqualTo(DemandingFloor, Verdicts(all));
        all["derivations"]!
            .AsArray()
            .Where(one => (int)one!["stub"]! > 0)
            .ShouldAllBe(one => one!["blocks"]!.AsArray().Count >= (int)one["stub"]!);
    }

    [Fact]
    public async Task Golden_document_becomes_the_nodes_of_the_golden_project_and_none_answers_wrongly()
    {
        Judge.Need();
        var golden = Path.Combine(Repository.Shared, "golden");
        var project = await Generate(Path.Combine(Repository.Shared, "golden.prd.md"));
        Nodes(project).ShouldBe(Nodes(golden));
        var hosted = await Judge.HostAsync(project, Path.Combine(Repository.Shared, "golden.cases.json"), "inmemory");
        var wrong = hosted["results"]!.AsArray().Where(result => (string?)result!["verdict"] == "wrong").ToList();
        wrong.ShouldBeEmpty(string.Join('\n', wrong.Select(result => result!.ToJsonString())));
    }

    [Theory]
    [InlineData("inmemory")]
    [InlineData("kafka")]
    public async Task Examples_behave(string bus)
    {
        Judge.Need();
        var all = await Judge.BehaveAsync(Repository.PathOf("examples", "prds"), bus);
        (all.Count("wrong") + all.Count("stub")).ShouldBe(0, Verdicts(all));
        all.Count("right").ShouldBeGreaterThan(48);
    }

    private async Task<string> Generate(string prd)
    {
        var output = _scratch.At("project");
        var result = await Omniforge.RunAsync("generate", prd, "--out", output, "--quiet");
        result.ExitCode.ShouldBe(0, result.Output);
        return output;
    }

    private static List<string> Nodes(string project) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(project, "src"), "contract.yaml", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!))
                .Order(StringComparer.Ordinal),
        ];

    private static double Share(int right, JsonNode all) =>
        (double)right / Math.Max(all.Count("right") + all.Count("wrong") + all.Count("stub"), 1);

    private static string Verdicts(JsonNode all) =>
        string.Join(
            '\n',
            all["documents"]!
                .AsArray()
                .Select(d => $"{d!["document"]}: {d["right"]} right, {d["wrong"]} wrong, {d["stub"]} stub {d["note"]}")
        );
}
