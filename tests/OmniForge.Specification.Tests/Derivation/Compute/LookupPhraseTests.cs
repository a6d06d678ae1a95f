using System.Text;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using OmniForge.Specification.Tests.Derivation.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Compute;

public sealed class LookupPhraseTests
{
    private const string Prd = """
        # Hall hire

        ## Quote hall

        | Input | Type | Allowed | Default |
        |---|---|---|---|
        | room | `hall`, `gallery` or `kitchen` | | – |
        | hours | decimal | more than 0, at most 24 | – |
        | waiting_minutes | integer | 0 to 120 | 0 |
        | express | boolean | | false |

        RULES

        It answers fee and big.
        """;

    private const string Big = "big is true if the fee is more than 50, otherwise false.";

    private const string Prices = "- hall: 42.50\n- gallery: 18\n- kitchen: 25";

    [Theory]
    [InlineData("An hour costs, in euro:\n\n" + Prices + "\n\nfee = hours × price of an hour")]
    [InlineData("Price per hour, in euro:\n\n" + Prices + "\n\nfee is hours × price per hour.")]
    [InlineData(
        "An hour costs\n\n- 42.50 euro for hall,\n- 18 euro for gallery,\n- 25 euro for kitchen.\n\nfee = hours × hourly price of the room"
    )]
    [InlineData(
        "- An hour in the hall costs 42.50 euro.\n- An hour in the gallery costs 18 euro.\n- An hour in the kitchen costs 25 euro.\n\nfee = hours × price of an hour"
    )]
    [InlineData(
        "### Price per hour\n\n    hall       42.50\n    gallery    18.00\n    kitchen    25.00\n\n### Calculation\n\nfee = hours × price per hour"
    )]
    [InlineData(
        "| room | euro |\n|---|---|\n| hall | 42.50 |\n| gallery | 18 |\n| kitchen | 25 |\n\nfee = hours × tariff of the room"
    )]
    public void A_phrase_means_the_only_list_that_fits(string rules) => Fee(rules).ShouldStartWith("(hours * ");

    [Theory]
    [InlineData(
        "An hour costs:\n\n"
            + Prices
            + "\n\nA day costs:\n\n- hall: 100\n- gallery: 90\n- kitchen: 80\n\nfee = hours × price of a day",
        "day"
    )]
    [InlineData(
        "| room | kg per hour | euro per hour |\n|---|---|---|\n| hall | 4 | 42 |\n| gallery | 2 | 18 |\n| kitchen | 3 | 25 |\n\nfee = hours × price per hour of the room",
        "euro"
    )]
    public void A_phrase_means_the_column_whose_words_it_has(string rules, string column) =>
        Fee(rules)!.ShouldContain(column);

    [Theory]
    [InlineData(
        "An hour costs:\n\n"
            + Prices
            + "\n\nA day costs:\n\n- hall: 100\n- gallery: 90\n- kitchen: 80\n\nfee = hours × price of a week"
    )]
    [InlineData(
        "| room | seats | chairs |\n|---|---|---|\n| hall | 4 | 42 |\n| gallery | 2 | 18 |\n| kitchen | 3 | 25 |\n\nfee = hours × price of the room"
    )]
    [InlineData("An hour costs:\n\n- hall: 42.50\n- gallery: 18\n\nfee = hours × price of an hour")]
    [InlineData("An hour costs:\n\n" + Prices + "\n\nfee = hours × weight × height")]
    public void A_phrase_that_fits_several_lists_or_none_is_left_to_a_human(string rules) => Fee(rules).ShouldBeNull();

    [Theory]
    [InlineData(
        "The factor of hall is 3.5, that of gallery is 6.8 and that of kitchen is 7.0.\n\nfee = factor × hours"
    )]
    [InlineData(
        "Each room needs 3.5 kW if it is hall, 6.8 kW if it is gallery and 7.0 kW if it is kitchen.\n\nfee = hours × what a room needs"
    )]
    public void A_sentence_tells_a_number_for_each_value(string rules) => Fee(rules)!.ShouldContain("hours");

    [Theory]
    [InlineData("fee is hours × 20. It is rounded to two decimals, half a cent upwards.", "HalfUp", "0.01")]
    [InlineData(
        "fee = hours × 20\n\nand the result is rounded to a whole number, where one half is rounded up.",
        "HalfUp",
        "1"
    )]
    [InlineData(
        "fee = hours × 20. This is rounded to two decimals, and here, too, a half is rounded up.",
        "HalfUp",
        "0.01"
    )]
    [InlineData("fee = hours × 20. fee is rounded to one decimal; a 5 in the second decimal goes up.", "HalfUp", "0.1")]
    [InlineData("fee = hours × 20, rounded up to whole euros: 10.1 euros become 11, and 10 euros stay 10.", "Up", "1")]
    [InlineData("hours × 20, rounded half up to one decimal → fee", "HalfUp", "0.1")]
    [InlineData("```\nfee = hours × 20\n      → half up, one decimal place\n```", "HalfUp", "0.1")]
    [InlineData("```\nfee = hours * 20   # rounded up to whole euros\n```", "Up", "1")]
    public void A_rounding_is_read_wherever_it_stands(string rules, string mode, string step) =>
        Fee(rules).ShouldBe($"{mode}((hours * 20), {step})");

    [Theory]
    [InlineData("fee = hours × 20. It is rounded up or down to two decimals.")]
    [InlineData("fee = hours × 20. It is rounded half up to one or two decimals.")]
    public void A_rounding_that_is_not_clear_is_left_to_a_human(string rules) => Fee(rules)?.ShouldNotContain("Up");

    [Fact]
    public void A_list_of_addends_is_a_sum() =>
        Fee(
                "fee is the sum of\n\n- the hours multiplied by 20,\n- waiting_minutes multiplied by 0.55,\n- 6.00, if express is true."
            )
            .ShouldBe(
                "((((hours * 20) + (waiting_minutes * 0.55)) + 6.00) if express else ((hours * 20) + (waiting_minutes * 0.55)))"
            );

    [Theory]
    [InlineData("A minute of waiting costs 0.55 euro, whatever the room.", true)]
    [InlineData("A minute of waiting costs 0.65 euro, whatever the room.", false)]
    [InlineData("A minute of waiting costs 0.55 euro, unless the room is the kitchen.", false)]
    [InlineData("Waiting is charged at half of 0.55 euro.", false)]
    public void A_sentence_explains_a_formula_or_stops_it(string sentence, bool explains) =>
        (Fee($"{sentence}\n\nfee = hours × 20 + waiting_minutes × 0.55") is not null).ShouldBe(explains);

    [Theory]
    [InlineData("big says whether a steward has to come. It’s true if fee is 50 euro or more, otherwise false.", ">=")]
    [InlineData(
        "There is one more result, big. It is yes (true) if fee is at least 50, and no (false) if it is less.",
        ">="
    )]
    [InlineData("big is true when fee is higher than 50. At 50 euro or less it is false.", ">")]
    [InlineData("big is true for a fee of 50 or above. For a fee below 50 it is false.", ">=")]
    public void A_truth_value_is_told_in_several_sentences(string rules, string sign) =>
        Value(Of(Prd.Replace("RULES", $"fee = hours × 20\n\n{rules}", StringComparison.Ordinal)), "big")
            .ShouldBe($"(fee {sign} 50)");

    [Theory]
    [InlineData(
        "Fees from 50 euro on have to be signed for. big is true if fee is at least 50, otherwise false.",
        true
    )]
    [InlineData(
        "Fees from 60 euro on have to be signed for. big is true if fee is at least 50, otherwise false.",
        false
    )]
    [InlineData("Fees below 50 euro have to be signed for. big is true if fee is at least 50, otherwise false.", false)]
    public void The_reason_of_a_limit_agrees_or_stops_the_operation(string rules, bool agrees) =>
        (
            Value(
                Of(Prd.Replace("RULES", $"fee = hours × 20, not rounded\n\n{rules}", StringComparison.Ordinal)),
                "big"
            )
            is not null
        ).ShouldBe(agrees);

    [Theory]
    [InlineData("big is true when fee is higher than 50. At 60 euro or less it is false.")]
    [InlineData("big is true when fee is higher than 50. At 50 euro or less it is true.")]
    public void Sentences_that_contradict_each_other_are_left_to_a_human(string rules) =>
        Value(Of(Prd.Replace("RULES", $"fee = hours × 20\n\n{rules}", StringComparison.Ordinal)), "big").ShouldBeNull();

    private static string? Fee(string rules) =>
        Value(Of(Prd.Replace("RULES", $"{rules}\n\n{Big}", StringComparison.Ordinal)), "fee");

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Of(string text)
    {
        var document = PrdReader.Read("hall.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
