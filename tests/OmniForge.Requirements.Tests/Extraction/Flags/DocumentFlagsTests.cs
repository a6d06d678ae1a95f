using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Flags;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Flags;

/// <summary>What a document has at all.</summary>
public sealed class DocumentFlagsTests
{
    [Theory]
    [InlineData("## Domain model\n\nA plot belongs to a member.", true)]
    [InlineData("## Features\n\nThe service stores plots with the following attributes:\n\n- Size\n- Owner\n", true)]
    [InlineData("## Plots\n\n| Field | Type |\n|---|---|\n| size | int |\n| owner | text |", true)]
    [InlineData("## Features\n\n- Rent a plot\n- Leave a plot", false)]
    public void Data_model(string text, bool expected) => Of(text).HasDataModel.ShouldBe(expected);

    [Theory]
    [InlineData("## Life of a plot\n\nStatus: free → rented → overgrown", true)]
    [InlineData(
        "## Features\n\n- When paid, the status changes to `rented`.\n- When left, the status changes to `free`.",
        true
    )]
    [InlineData("## Features\n\n- Each plot has a status.", false)]
    public void State_machine(string text, bool expected) => Of(text).HasStateMachine.ShouldBe(expected);

    [Theory]
    [InlineData("## Fees\n\n- fee = area × rate", true)]
    [InlineData("## Fees\n\n- Plots are small (1-20 points), middling (21-50 points) or large (51+ points).", true)]
    [InlineData("## Fees\n\n- Amounts are rounded to the nearest cent.", true)]
    [InlineData("## Fees\n\n- There are 12 fees.", false)]
    public void Formulas(string text, bool expected) => Of(text).HasFormulas.ShouldBe(expected);

    [Theory]
    [InlineData("## API\n\n```json\n{ \"plot\": 12 }\n```", true)]
    [InlineData("## Fees\n\nFor example, a plot of 40 m² costs 80 euro.", true)]
    [InlineData("## Fees\n\nFor example, large plots cost more.", false)]
    [InlineData("## Fees\n\nSee plot A12 (e.g. A13).", false)]
    public void Examples(string text, bool expected) => Of(text).HasExamples.ShouldBe(expected);

    private static DocumentFlags Of(string text) =>
        DocumentFlags.Of(SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", $"# Allotment\n\n{text}\n")));
}
