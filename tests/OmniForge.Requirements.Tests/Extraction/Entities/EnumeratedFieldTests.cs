using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Entities;

/// <summary>Names with brackets behind them that tell values are fields, wherever they are enumerated.</summary>
public sealed class EnumeratedFieldTests
{
    [Theory]
    [InlineData("**Badge**: badge_no (text), state (`blank` or `issued`), uses (integer, 0 or more).")]
    [InlineData("**Badge** – what a guest wears: badge_no (text), state (blank | issued) and uses (0 to 9).")]
    [InlineData(
        "| No. | Text | How |\n|---|---|---|\n| B-1 | The badge has badge_no (text), state (blank, issued), uses (integer) | must |"
    )]
    public void They_describe_a_thing(string text) => Fields(text).ShouldBe(["badge_no", "state", "uses"]);

    [Fact]
    public void Brackets_with_remarks_describe_none() =>
        Fields("We asked Mara (the porter), Jon (who was ill), Lea (on Monday) and Kit (twice).").ShouldBeEmpty();

    private static IEnumerable<string> Fields(string text) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("a.md", $"# Guests\n\n## Things\n\n{text}\n"))
            .Entities.Entities.SelectMany(entity => entity.Fields)
            .Select(field => field.Name)
            .Distinct();
}
