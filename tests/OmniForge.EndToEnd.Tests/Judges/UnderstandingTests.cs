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
        ("op_recall", 0.8),
        ("op_f1", 0.54),
        ("en_recall", 0.84),
        ("en_f1", 0.64),
        ("sys_f1", 0.9),
        ("kind", 0.95),
        ("data_model", 0.95),
        ("state_machine", 0.95),
        ("formulas", 0.95),
        ("examples", 0.95),
    ];

    private static readonly (string Figure, double Ceiling)[] Ceilings = [("op_per", 4), ("en_per", 4), ("neg", 0.02)];

    private static readonly (string Figure, double Floor)[] FieldFloors =
    [
        ("operations", 0.99),
        ("fields", 0.97),
        ("placed", 0.96),
        ("types", 0.97),
    ];

    [Fact]
    public async Task Figures_of_the_operations_and_fields_of_cases_hold()
    {
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(Repository.Shared, "plain")),
            "../shared is not beside the repository"
        );
        Assert.SkipUnless(Repository.Python is { Length: > 0 }, "OMNIFORGE_PYTHON names no Python");
        var result = await ProcessResult.RunAsync(
            Repository.Python!,
            [
                Repository.PathOf("benchmarks", "fields.py"),
                Omniforge.Path,
                Path.Combine(Repository.Shared, "plain"),
                Path.Combine(Repository.Shared, "behaviours"),
                "--json",
            ]
        );
        result.ExitCode.ShouldBe(0, result.Output);
        var figures = JsonNode.Parse(result.Output)!;
        foreach (var (figure, floor) in FieldFloors)
        {
            ((double)figures[figure]!).ShouldBeGreaterThanOrEqualTo(floor, figure);
        }
    }

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
