using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Operations;

/// <summary>A key says what the words behind it name.</summary>
public sealed class KeyedOperationTests
{
    [Theory]
    [InlineData("**Operation:** brew_tea\n**Takes:** `grams` (integer)")]
    [InlineData("Operation: `brew_tea`")]
    [InlineData("| Owner | Mara |\n|---|---|\n| Operation | brew_tea |")]
    [InlineData("## Name of the operation\n\nbrew_tea")]
    [InlineData("Request and response of `brew_tea`:")]
    public void The_name_behind_a_key_is_an_operation(string text) => Named(text).ShouldBe(["brew_tea"]);

    [Theory]
    [InlineData("Operations: weekdays only")]
    [InlineData("**Owner:** brew_team")]
    [InlineData("**2. Scope.** One operation for all of it.")]
    public void Another_key_names_none(string text) => Named(text).ShouldBeEmpty();

    [Fact]
    public void A_value_among_values_is_none() =>
        Named(
                "**floor_places**. Half of them.\n\n**total_weight**. Weight times places.\n\n**full_load**. Whether it is 12 or more."
            )
            .ShouldBeEmpty();

    private static IEnumerable<string> Named(string text) =>
        SemanticAnalyzer
            .Analyze(PrdReader.Parse("a.md", $"# The tea room\n\nIt counts leaves.\n\n{text}\n"))
            .Operations.Where(operation => operation.IsNamed)
            .Select(operation => operation.Name);
}
