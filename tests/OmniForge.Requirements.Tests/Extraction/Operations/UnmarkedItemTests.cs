using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Operations;

/// <summary>Documents without any list markers.</summary>
public sealed class UnmarkedItemTests
{
    private const string Prd = """
        Draft PRD - Glasshouse

        1. Goal

        Grow tomatoes all year.

        2. Features

        Soil moisture tracking via probes.

        Valve scheduling per bed.

        3. Not in scope

        Pest recognition.
        """;

    [Fact]
    public void Paragraphs_of_one_line_below_numbered_headings_are_items_that_name_operations() =>
        Names(Prd).ShouldBe(["track_soil_moisture", "schedule_valve"]);

    [Fact]
    public void Such_a_document_is_usable() => Planner.IsUsable(Analyze(Prd)).ShouldBeTrue();

    [Fact]
    public void A_single_paragraph_below_a_heading_is_prose() =>
        Names("Glasshouse\n\n1. Features\n\nValve scheduling per bed.\n\n2. Goal\n\nGrow tomatoes.\n").ShouldBeEmpty();

    private static IEnumerable<string> Names(string text) =>
        Analyze(text).Operations.Select(operation => operation.Name);

    private static SemanticAnalysis Analyze(string text) => SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", text));
}
