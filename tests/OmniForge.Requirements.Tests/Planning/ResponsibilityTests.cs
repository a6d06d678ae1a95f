using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning.Kinds;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Planning;

/// <summary>The kind of the service that a document is mostly about.</summary>
public sealed class ResponsibilityTests
{
    [Theory]
    [InlineData(
        "# Plot register\n\n## Features\n\n- Create plots\n- List plots\n- Delete plots\n- Store plots in PostgreSQL",
        "EFFECT"
    )]
    [InlineData(
        "# Harvest estimator\n\n## Features\n\n- Calculate the yield of a bed\n- Rank the beds by yield\n- yield = weight / area",
        "COMPUTE"
    )]
    [InlineData(
        "# Seed ledger\n\n## Features\n\n- Credit seeds to a balance\n- Deduct seeds from the balance\n- Replay all entries",
        "REDUCER"
    )]
    [InlineData(
        "# Harvest workflow\n\n## Features\n\n- Coordinate the steps of a harvest\n- Retry a failed step\n- Roll back completed steps",
        "ORCHESTRATOR"
    )]
    public void Title_things_and_deeds_tell_the_kind(string prd, string kind)
    {
        var assessment = Responsibility.Of(SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", prd + "\n")));
        assessment.Main.Label().ShouldBe(kind);
        assessment.Scores.Sum(score => score.Value).ShouldBe(assessment.Evidence.Sum(evidence => evidence.Weight));
    }
}
