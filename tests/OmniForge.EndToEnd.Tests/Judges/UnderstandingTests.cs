using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>What is understood of labelled documents does not fall below what was reached; <c>benchmarks/understanding</c> prints the misses.</summary>
[Collection(JudgeCollection.Name)]
public sealed class UnderstandingTests
{
    private static readonly (string Figure, double Floor)[] Floors =
    [
        ("op_recall", 0.77),
        ("op_f1", 0.53),
        ("en_recall", 0.84),
        ("en_f1", 0.62),
        ("sys_f1", 0.9),
        ("kind", 0.95),
        ("data_model", 0.95),
        ("state_machine", 0.95),
        ("formulas", 0.95),
        ("examples", 0.95),
    ];

    private static readonly (string Figure, double Ceiling)[] Ceilings = [("op_per", 4), ("en_per", 4), ("neg", 0.02)];

    [Fact]
    public async Task Figures_of_the_labelled_documents_hold()
    {
        var score = Path.Combine(Repository.Shared, "prds", "score");
        Assert.SkipUnless(File.Exists(score), "../shared is not beside the repository");
        var result = await ProcessResult.RunAsync(
            score,
            ["--json", "--", Omniforge.Path, "analyze", "{prd}", "--json"]
        );
        result.ExitCode.ShouldBe(0, result.Output);
        var total = JsonNode.Parse(result.Output)!["total"]!;
        foreach (var (figure, floor) in Floors)
        {
            ((double)total[figure]!).ShouldBeGreaterThanOrEqualTo(floor, figure);
        }

        foreach (var (figure, ceiling) in Ceilings)
        {
            ((double)total[figure]!).ShouldBeLessThanOrEqualTo(ceiling, figure);
        }
    }
}
