using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

/// <summary>Sentences that tell what a field is where nobody gives it; they hold for the field that they name and for no other.</summary>
public sealed class DefaultWordingTests
{
    private const string Text = """
        # Berths

        | Field | Type | Rule |
        |---|---|---|
        | berth_id | UUID | made by the system |
        | owner | text | 1 to 20 characters |
        | deck | integer | 1 to 40 |
        | weeks_per_year | integer | 1 to 40 |

        ## Operations

        ### Add berth

        Takes owner, deck and weeks_per_year. Answers the berth.

        ### Get berth

        Takes berth_id. Answers the berth.

        ## Rules

        - …
        """;

    [Theory]
    [InlineData("Where a request says nothing about the deck, it is 7.")]
    [InlineData("If a request doesn’t name a deck, the deck is 7.")]
    [InlineData("When the deck is left out it is set to 7.")]
    [InlineData("Without a deck, it counts as 7.")]
    [InlineData("Without a deck the deck is 7.")]
    [InlineData("The deck is 7 if it is not given.")]
    [InlineData("`deck` is 7 by default.")]
    [InlineData("The default of deck is 7.")]
    public void A_field_of_one_word(string sentence)
    {
        DefaultOf("deck", sentence).ShouldBe(7m);
        DefaultOf("weeks_per_year", sentence).ShouldBeNull();
    }

    [Theory]
    [InlineData("Where a request says nothing about weeks_per_year, it is 7.")]
    [InlineData("Without weeks per year it is 7.")]
    [InlineData("If weeks_per_year is missing, the weeks per year is 7.")]
    [InlineData("Weeks per year are 7 when not given.")]
    [InlineData("The default for `weeks_per_year` is 7.")]
    public void A_field_of_several_words(string sentence)
    {
        DefaultOf("weeks_per_year", sentence).ShouldBe(7m);
        DefaultOf("deck", sentence).ShouldBeNull();
    }

    [Theory]
    [InlineData("If the deck is missing, weeks_per_year is 7.")]
    [InlineData("The default of the lower deck is 7.")]
    [InlineData("The deck is given by default.")]
    public void What_tells_of_something_else_is_none(string sentence)
    {
        DefaultOf("deck", sentence).ShouldBeNull();
        DefaultOf("weeks_per_year", sentence).ShouldBeNull();
    }

    private static object? DefaultOf(string field, string sentence) =>
        Node(sentence)
            .Operations.First(operation => operation.Name == "add_berth")
            .Inputs.First(input => input.Name == field)
            .Default?.Value;

    private static NodeSpec Node(string sentence)
    {
        var text = Text.Replace("…", sentence, StringComparison.Ordinal);
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("berths.md", text));
        return Specifier.Specify(Planner.Plan([analysis], null).Plan).Nodes.ShouldHaveSingleItem();
    }
}
