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

public sealed class PlainSpeechTests
{
    private const string Prd = """
        # Parcel fees

        ## Quote fee

        | Input | Type | Allowed | Default |
        |---|---|---|---|
        | volume_m3 | decimal | more than 0, at most 100 | – |
        | nights | integer | 1 to 60 | – |
        | zone | `near`, `far` or `sea` | | – |
        | exposed_site | boolean | | false |
        | price | decimal | 0 to 1000 | – |

        RULES

        It answers fee and big.
        """;

    private const string Big = "big is true if the fee is more than 50, otherwise false.";

    [Theory]
    [InlineData("The fee is price × nights, rounded to the penny, half a penny being rounded up.", "HalfUp", "0.01")]
    [InlineData("The fee is price × nights, to the penny, half a penny being rounded up.", "HalfUp", "0.01")]
    [InlineData("The fee is price × nights\n\nto the penny, half a penny being rounded up.", "HalfUp", "0.01")]
    [InlineData("The fee is price × nights, rounded to one decimal (a half is rounded up).", "HalfUp", "0.1")]
    [InlineData("The fee is price × nights, rounded to a whole number, halves up.", "HalfUp", "1")]
    [InlineData("The fee is price × nights. Rounded to a whole number, halves up.", "HalfUp", "1")]
    [InlineData("The fee is price × nights, rounded to cents, halves down.", "HalfDown", "0.01")]
    [InlineData("The fee is price × nights, rounded to cents, ties go to even.", "HalfEven", "0.01")]
    [InlineData("The fee is price × nights, rounded to the nearest cent with exact halves going up.", "HalfUp", "0.01")]
    [InlineData("The fee is price × nights, rounded to the nearest 5 cents.", "HalfUp", "0.05")]
    [InlineData("The fee is price × nights, rounded up to the nearest 10.", "Up", "10")]
    [InlineData("The fee is price × nights, rounded to the nearest 5.", "HalfUp", "5")]
    [InlineData("The fee is price × nights, rounded to tenths, a half goes up.", "HalfUp", "0.1")]
    [InlineData("The fee is price × nights, rounded to the customer's advantage.", null, "")]
    public void Roundings_are_read_in_many_words(string rules, string? mode, string step) =>
        Fee(rules).ShouldBe(mode is null ? null : $"{mode}((price * nights), {step})");

    [Theory]
    [InlineData("The ration depends on the zone: near 7.5, far 9 and sea 11.5. The fee is the ration × nights.")]
    [InlineData(
        "The ration depends on the zone: with near it’s 7.5 kg, with far it’s 9 kg, at sea it’s 11.5 kg. The fee is the ration × nights."
    )]
    [InlineData(
        "Each dog gets a ration per day, which depends on its zone: it is 7.5 for near, 9 for far and 11.5 for sea. The fee is the ration × nights."
    )]
    public void What_depends_on_a_choice_has_a_number_for_each_value(string rules) =>
        Fee(rules)
            .ShouldBe(
                Fee("The ration is 7.5 for near, 9 for far, 11.5 for sea. The fee is the ration × nights.")
                    .ShouldNotBeNull()
            );

    [Theory]
    [InlineData("The ration depends on the zone: near 7.5 and far 9. The fee is the ration × nights.")]
    [InlineData(
        "The ration depends on the zone: near 7.5, far 9 and sea 11.5 unless nights is 2. The fee is the ration × nights."
    )]
    [InlineData(
        "The ration depends on the zone: near 7.5, far at least 9 and sea 11.5. The fee is the ration × nights."
    )]
    public void What_depends_on_more_stops(string rules) => Fee(rules).ShouldBeNull();

    [Theory]
    [InlineData("(a) The fee is price × nights.", "(price * nights)")]
    [InlineData("**Fee.** The price times the nights.", "(price * nights)")]
    [InlineData(
        "Far from the coast everything is 15 % dearer:\n\n    fee = price × 1.15 if zone is far\n    fee = price if zone is not far",
        "((price * 1.15) if (zone == 'far') else price)"
    )]
    public void Letters_labels_and_introductions_are_read(string rules, string? expected) =>
        Fee(rules).ShouldBe(expected);

    [Theory]
    [InlineData(
        "The fee is price × nights, rounded up to a whole number: a euro that has begun counts in full.",
        "Up((price * nights), 1)"
    )]
    [InlineData(
        "The fee is price × nights, rounded up to a whole number; a whole number stays as it is.",
        "Up((price * nights), 1)"
    )]
    [InlineData(
        "The fee is the price plus 5 if nights is more than 9, plus 3 if price is below 7.",
        "((((price + 5) if (nights > 9) else price) + 3) if (price < 7) else ((price + 5) if (nights > 9) else price))"
    )]
    [InlineData("The fee is the price, plus 5 if nights is more than 9.", "((price + 5) if (nights > 9) else price)")]
    [InlineData("The fee is the price, plus 5 if nights is more than 9, or 6.", null)]
    [InlineData(
        "The fee is price × 2. If nights is at or below 3, the fee is price.",
        "(price if (nights <= 3) else (price * 2))"
    )]
    [InlineData(
        "The fee is price × 2. If nights is no longer than 3, the fee is price.",
        "(price if (nights <= 3) else (price * 2))"
    )]
    [InlineData("The fee is price × nights. There is no rebate.", "(price * nights)")]
    [InlineData("The fee is price × nights. There is no fee.", null)]
    [InlineData(
        "The fee: the first 3 nights cost 4.00 each, every further night one and a half times that.",
        "((min(nights, 3) * 4.00) + (max((nights - 3), 0) * (4.00 * 1.5)))"
    )]
    [InlineData(
        "The fee: the first 3 nights cost the price each, every further night half the price.",
        "((min(nights, 3) * price) + (max((nights - 3), 0) * (price * 0.5)))"
    )]
    public void Additions_limits_and_parts_are_read_in_many_words(string rules, string? expected) =>
        Fee(rules).ShouldBe(expected);

    [Theory]
    [InlineData("again to the cent in the same manner", "HalfDown((base * 1.2), 0.01)")]
    [InlineData("again rounded to cents", "HalfDown((base * 1.2), 0.01)")]
    [InlineData("rounded likewise", "HalfDown((base * 1.2), 0.01)")]
    [InlineData("rounded to one decimal in the same way", "HalfDown((base * 1.2), 0.1)")]
    [InlineData("again rounded up to cents", "Up((base * 1.2), 0.01)")]
    public void A_rounding_is_that_of_the_value_before(string rounding, string expected) =>
        Fee($"The base is price × nights, rounded half down to cents. The fee is the base times 1.2, {rounding}.")
            .ShouldBe(expected);

    [Theory]
    [InlineData("fee = price × nights; on an exposed site, multiplied by 1.15 as well.", "((price * nights) * 1.15)")]
    [InlineData("fee = price × nights; if exposed_site, it is doubled.", "((price * nights) * 2)")]
    [InlineData("fee = price × nights, for exposed sites divided by 2.", "((price * nights) / 2)")]
    public void A_value_is_scaled_under_a_circumstance(string rules, string changed) =>
        Fee(rules).ShouldBe($"({changed} if exposed_site else (price * nights))");

    [Theory]
    [InlineData("for everything above 42 cubic metres", "(volume_m3 > 42)")]
    [InlineData("for all that is above 42 m³ of volume", null)]
    [InlineData("for everything from 42 cubic metres on", "(volume_m3 >= 42)")]
    [InlineData("for everything above 42 nights", "(nights > 42)")]
    [InlineData("for everything above 42 chairs", null)]
    public void Everything_beyond_a_limit_is_a_circumstance(string circumstance, string? expected) =>
        Value(Derive($"The fee is the price.\n\nbig is true {circumstance}."), "big").ShouldBe(expected);

    [Theory]
    [InlineData("42 itself still goes into one, I have packed it myself.", true)]
    [InlineData("Exactly 42 m³ still fits.", true)]
    [InlineData("42 exactly does not count yet.", true)]
    [InlineData("The lorries hold 42 cubic metres.", true)]
    [InlineData("One lorry takes 42 m³.", true)]
    [InlineData("42 itself already needs two.", false)]
    [InlineData("Exactly 42 m³ is no longer one.", false)]
    [InlineData("The lorries hold 43 cubic metres.", false)]
    [InlineData("42 itself still goes into one, but the price doubles.", false)]
    [InlineData("42 itself still goes into one, unless it rains.", false)]
    [InlineData("The customer pays 42 euros.", false)]
    public void A_remark_on_a_limit_agrees_or_stops_the_operation(string remark, bool agrees) =>
        (
            Value(Derive($"The fee is the price.\n\nbig is true for everything above 42 cubic metres. {remark}"), "big")
            is not null
        ).ShouldBe(agrees);

    [Theory]
    [InlineData("No price, no fee (0).", "(0 if (price == 0) else (price * 2))")]
    [InlineData("No nights means no fee.", "(0 if (nights == 0) else (price * 2))")]
    [InlineData("No dogs, no fee.", null)]
    public void Where_there_is_nothing_of_the_one_there_is_nothing_of_the_other(string rule, string? expected) =>
        Fee($"The fee is the price times 2. {rule}").ShouldBe(expected);

    [Theory]
    [InlineData("near .......... £18.50\nfar ........... £27.25\nsea ........... £39.00")]
    [InlineData("    near .......... 18.50\n    far ........... 27.25\n    sea ........... 39.00")]
    [InlineData("```\nnear . . . . . . . 18.50\nfar . . . . . . .  27.25\nsea . . . . . . .  39.00\n```")]
    [InlineData("| zone | price of a night (€) |\n|---|---|\n| near | 18.50 |\n| far | 27.25 |\n| sea | 39.00 |")]
    public void A_price_list_is_looked_up(string list) =>
        Fee($"What we charge for a night hangs on the zone:\n\n{list}\n\nSo\n\n    fee = nights x (price of a night)")
            .ShouldStartWith("(nights * ");

    [Fact]
    public void A_price_list_that_leaves_out_a_value_is_none() =>
        Fee(
                "What we charge for a night hangs on the zone:\n\nnear ..... 18.50\nfar ..... 27.25\n\n    fee = nights x (price of a night)"
            )
            .ShouldBeNull();

    [Theory]
    [InlineData(
        "On top of that come 5.00 for every night. So\n\n    fee = price + nights x 5.00",
        "(price + (nights * 5.00))"
    )]
    [InlineData("On top of that come 6.00 for every night. So\n\n    fee = price + nights x 5.00", null)]
    [InlineData("The customer pays 20 per cent VAT on it: fee is price times 1.2.", "(price * 1.2)")]
    [InlineData("The customer pays 25 per cent VAT on it: fee is price times 1.2.", null)]
    public void What_leads_to_a_formula_says_the_same(string rules, string? expected) => Fee(rules).ShouldBe(expected);

    [Theory]
    [InlineData("Input that is missing or outside its limits is refused; nothing is calculated.", true)]
    [InlineData(
        "If somebody types in nonsense, such as a zone we don’t serve, or nothing at all for the price, the answer must be an error and by no means a price.",
        true
    )]
    [InlineData("An unknown zone, a missing value or a number out of range is refused.", true)]
    [InlineData("Requests from abroad, such as France, are refused.", false)]
    [InlineData("The third request of a day is refused.", false)]
    public void Input_out_of_its_limits_is_refused_anyway(string rule, bool isMet) =>
        (Fee($"The fee is the price.\n\n{rule}") is not null).ShouldBe(isMet);

    [Fact]
    public void A_table_of_steps_names_outputs_and_rules()
    {
        var steps = """
            | Step | Output | Rule |
            |---|---|---|
            | 1 | fee | price × nights, rounded half up to cents |
            | 2 | big | true if fee (the rounded figure of step 1) is greater than 50, otherwise false |
            """;
        var text = Prd.Replace("RULES", steps, StringComparison.Ordinal)
            .Replace("It answers fee and big.", "", StringComparison.Ordinal);
        var operation = Of(text);
        operation.Outputs.Select(output => output.Name).ShouldBe(["fee", "big"]);
        Value(operation, "fee").ShouldBe("HalfUp((price * nights), 0.01)");
    }

    private static string? Fee(string rules) => Value(Derive($"{rules}\n\n{Big}"), "fee");

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Derive(string rules) => Of(Prd.Replace("RULES", rules, StringComparison.Ordinal));

    private static OperationSpec Of(string text)
    {
        var document = PrdReader.Read("fees.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
