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

public sealed class WordingTests
{
    private const string Prd = """
        # Parcel fees

        ## Quote fee

        | Input | Type | Allowed | Default |
        |---|---|---|---|
        | weight_kg | decimal | more than 0, at most 100 | – |
        | nights | integer | 1 to 60 | – |
        | guests | integer | 1 to 9 | 1 |
        | zone | `near`, `far` or `sea` | | – |
        | express | boolean | | false |
        | price | decimal | 0 to 1000 | – |

        RULES

        It answers fee and big.
        """;

    private const string Big = "big is true if the fee is more than 50, otherwise false.";

    [Theory]
    [InlineData("The fee is price × nights, rounded half up to cents.", "HalfUp((price * nights), 0.01)")]
    [InlineData("fee = price * nights + 5, at most 40.", "min(((price * nights) + 5), 40)")]
    [InlineData("The fee equals the price times the nights, plus 12 %.", "((price * nights) * 1.12)")]
    [InlineData("fee := (price + 2) / nights, but never less than 3.50", "max(((price + 2) / nights), 3.50)")]
    [InlineData(
        "The fee is 5.00 for near, 7.50 for far and 12.00 for sea.",
        "(5.00 if (zone == 'near') else (7.50 if (zone == 'far') else 12.00))"
    )]
    [InlineData(
        "For near the fee is 5.00, for far 7.50 and for sea 12.00.",
        "(5.00 if (zone == 'near') else (7.50 if (zone == 'far') else 12.00))"
    )]
    [InlineData("The fee is 5.00 for near and 7.50 for far.", null)]
    [InlineData("The fee is 10 if the weight is above 20; otherwise 4.", "(10 if (weight_kg > 20) else 4)")]
    [InlineData("If the weight is 20 or more, the fee is 10. Otherwise it is 4.", "(10 if (weight_kg >= 20) else 4)")]
    [InlineData("If the weight is 20 or more, the fee is 10.", null)]
    [InlineData(
        "The fee is 3 up to 5 kg, 6 up to 20 kg and 9 above.",
        "(3 if (weight_kg <= 5) else (6 if (weight_kg <= 20) else 9))"
    )]
    [InlineData(
        "The fee is 9 from 20 kg on, 6 from 5 kg on, and 3 below.",
        "(9 if (weight_kg >= 20) else (6 if (weight_kg >= 5) else 3))"
    )]
    [InlineData("The fee is the larger of 5.00 and price times 0.1.", "max(5.00, (price * 0.1))")]
    [InlineData(
        "The fee is price times nights. From 7 nights on, the fee is reduced by 10 %.",
        "(((price * nights) * 0.9) if (nights >= 7) else (price * nights))"
    )]
    [InlineData(
        "The fee is price times nights. For express deliveries 20 % are added.",
        "(((price * nights) * 1.2) if express else (price * nights))"
    )]
    [InlineData(
        "The fee is price × nights. Express costs 5.00 extra.",
        "(((price * nights) + 5.00) if express else (price * nights))"
    )]
    [InlineData(
        "The fee is price × nights, for express 60 % more.",
        "(((price * nights) * 1.6) if express else (price * nights))"
    )]
    [InlineData("The fee is 8 % of the price. It is never more than 60.00.", "min((price * 0.08), 60.00)")]
    [InlineData("The service shall compute the fee as price plus 4.20 for each night.", "(price + (4.20 * nights))")]
    [InlineData("The fee is half of the price, rounded up to the next full euro.", "Up((price * 0.5), 1)")]
    [InlineData("The fee is the weight, raised to the next full half kilogram.", "Up(weight_kg, 0.5)")]
    [InlineData("fee = price if express else price * 2", "(price if express else (price * 2))")]
    [InlineData("A fee of 12.50 applies if the weight is more than 20.", "(12.50 if (weight_kg > 20) else 0)")]
    [InlineData("For sea a fee of 9.00 is charged.", "(9.00 if (zone == 'sea') else 0)")]
    [InlineData("A fee of 5 % applies if the weight is more than 20.", null)]
    [InlineData(
        "The fee is 2 % of the price. For a price of 100 or less there is no fee.",
        "(0 if (price <= 100) else (price * 0.02))"
    )]
    [InlineData("The fee is 2 % of the price. Sea never gets a fee.", "(0 if (zone == 'sea') else (price * 0.02))")]
    [InlineData(
        "The fee is the price multiplied by 0.85 for near, 1.00 for far and 1.60 for sea.",
        "((price * 0.85) if (zone == 'near') else ((price * 1.00) if (zone == 'far') else (price * 1.60)))"
    )]
    [InlineData(
        "The fee is computed in blocks: the first 5 nights cost 10.00 each, the next 10 nights 8.00 each and every night beyond that 6.50.",
        "(((min(nights, 5) * 10.00) + (max((min(nights, 15) - 5), 0) * 8.00)) + (max((nights - 15), 0) * 6.50))"
    )]
    [InlineData(
        "The fee is computed in blocks: the first 5 nights are free and each further night costs 6.50.",
        "(max((nights - 5), 0) * 6.50)"
    )]
    [InlineData(
        "The fee is the price, rounded up to a multiple of 0.5; a price that already is a multiple of 0.5 stays as it is.",
        "Up(price, 0.5)"
    )]
    [InlineData(
        "The fee is the price, rounded up to a multiple of 0.5; a price that already is a multiple of 0.4 stays as it is.",
        null
    )]
    [InlineData(
        "The fee is 10 if the weight is at most 20, otherwise 4; exactly 20 still is included.",
        "(10 if (weight_kg <= 20) else 4)"
    )]
    [InlineData("The fee is 10 if the weight is less than 20, otherwise 4; exactly 20 still is included.", null)]
    [InlineData("The fee is 8 % of the price. The minimum fee is 5.00.", "max((price * 0.08), 5.00)")]
    [InlineData(
        "The fee is 8 % of the price. If the fee is below the minimum, it becomes the minimum: 3 for near, 5 for the other zones.",
        "max((price * 0.08), (3 if (zone == 'near') else 5))"
    )]
    [InlineData("The fee is price - 20; 0 if that is negative.", "(0 if ((price - 20) < 0) else (price - 20))")]
    [InlineData("The fee is the price × nights.\n\nRounded up to a whole token.", "Up((price * nights), 1)")]
    [InlineData("The fee is 8 % of the price. The fee applies to the price only.", "(price * 0.08)")]
    [InlineData("The fee is price × nights. The fee applies to the price only.", "(price * nights)")]
    [InlineData(
        "The fee depends on the zone: 5 for near, 7 for far and 12 for sea.",
        "(5 if (zone == 'near') else (7 if (zone == 'far') else 12))"
    )]
    [InlineData(
        "The delivery charge (fee) follows from the weight: 3 up to 5 kg, 6 above. The delivery charge is doubled for express.",
        null
    )]
    [InlineData(
        "The delivery charge (fee) is price × nights. The delivery charge is at most 40.",
        "min((price * nights), 40)"
    )]
    [InlineData("Fee. Price times nights, rounded half up to cents.", "HalfUp((price * nights), 0.01)")]
    [InlineData("The fee is the price divided by twelve times the nights.", null)]
    [InlineData("The fee is price / 12 * nights.", "((price / 12) * nights)")]
    [InlineData(
        "If the price is more than 50, the fee is the difference. Otherwise it is 0.",
        "((price - 50) if (price > 50) else 0)"
    )]
    [InlineData("The fee is 123456789012345678901234567890123.", null)]
    [InlineData("The fee is 2026-05-14.", null)]
    [InlineData("The fee is 2026 - 5 - 14.", "((2026 - 5) - 14)")]
    [InlineData("The fee is whatever the customer can pay.", null)]
    [InlineData("The fee is price × nights. Members get something off.", "(price * nights)")]
    [InlineData("The fee is price × nights. It needs no rounding.", "(price * nights)")]
    [InlineData("The fee is price × nights. It isn't rounded.", "(price * nights)")]
    [InlineData("The fee is price × nights. It stays unrounded.", "(price * nights)")]
    [InlineData("The fee is price × nights. No rounding takes place.", "(price * nights)")]
    [InlineData("The sum for the whole stay in euros is guest_fee = price × nights. The fee is guest_fee + 2.", null)]
    [InlineData(
        "The price of all nights is stay_price = price × nights. The fee is stay_price + 2.",
        "(stay_price + 2)"
    )]
    [InlineData("The fee is price × nights. On Mondays 10 % are taken off.", null)]
    [InlineData("The fee is the price and the nights.", null)]
    [InlineData("The fee is 5 or 6.", null)]
    public void A_fee_is_read_in_many_words(string rules, string? expected) => Fee(rules).ShouldBe(expected);

    [Theory]
    [InlineData("big is true if the fee is more than 50, otherwise false.", "(fee > 50)")]
    [InlineData("big is true when the fee is at least 50.00; otherwise it is false.", "(fee >= 50.00)")]
    [InlineData("When the fee exceeds 50, the system shall set big to true, otherwise to false.", "(fee > 50)")]
    [InlineData("big says whether we send a van: it is true from a fee of 50 on and false below.", "(fee >= 50)")]
    [InlineData(
        "A van is needed (big is true) if the fee is less than 3 or more than 50.",
        "((fee < 3) or (fee > 50))"
    )]
    [InlineData("The parcel is big if the fee is more than 50, otherwise it isn't.", "(fee > 50)")]
    public void A_flag_is_read_in_many_words(string rule, string expected) =>
        Value(Derive($"The fee is the price.\n\n{rule}"), "big").ShouldBe(expected);

    [Theory]
    [InlineData("If the weight is more than 80, the request is refused.", "(weight_kg <= 80)")]
    [InlineData("The request is rejected if price × nights is more than 500.", "((price * nights) <= 500)")]
    [InlineData("There can't be more guests than nights; such a request is refused.", "(guests <= nights)")]
    [InlineData("Guests must not exceed nights.", "(guests <= nights)")]
    [InlineData("Requests with more than 30 nights are refused.", "(nights <= 30)")]
    public void A_refusal_is_read_in_many_words(string rule, string expected)
    {
        var logic = Derive($"The fee is the price.\n\n{Big}\n\n{rule}").Logic.ShouldBeOfType<ComputeLogic>();
        logic.Steps.Select(step => ExpressionText.Of(step.Guard?.Condition)).ShouldContain(expected);
    }

    [Theory]
    [InlineData("fee = round_half_up(price * nights, 2 decimals)  # cents", "HalfUp((price * nights), 0.01)")]
    [InlineData("fee = roundHalfUp(price / nights, 1)  // one tenth", "HalfUp((price / nights), 0.1)")]
    [InlineData("fee = math.ceil(price / 3)", "Up((price / 3), 1)")]
    [InlineData("fee = floor(price) + 2", "(Down(price, 1) + 2)")]
    [InlineData("fee = round(price / nights, 1)", null)]
    [InlineData("fee = ceil(price / 3", null)]
    public void Code_calls_functions_to_round(string line, string? expected) =>
        Fee($"```\n{line}\n```").ShouldBe(expected);

    [Theory]
    [InlineData("Out")]
    [InlineData("Parked")]
    [InlineData("We do not want")]
    public void What_a_heading_leaves_out_is_no_output(string heading) =>
        Value(
                Derive(
                    $"The fee is the price.\n\n{Big}\n\n## {heading}\n\nInsurance, returns, customs. Fees of last year.\n\n## Answer"
                ),
                "fee"
            )
            .ShouldBe("price");

    [Fact]
    public void An_example_that_the_rules_contradict_stops_the_operation() =>
        Derive($"The fee is the price.\n\n{Big}\n\nExample: weight_kg 3, nights 2, zone near, price 10: fee is 11.")
            .Logic.ShouldBeOfType<StubLogic>()
            .Unmet.ShouldContain(unmet => unmet.Reason.Contains("example", StringComparison.Ordinal));

    [Fact]
    public void An_example_that_fits_becomes_an_example_of_the_operation() =>
        Derive($"The fee is the price.\n\n{Big}\n\nExample: weight_kg 3, nights 2, zone near, price 10: fee is 10.")
            .Examples.Single()
            .Expected["fee"]
            .ShouldBe(10m);

    private static string? Fee(string rules) => Value(Derive($"{rules}\n\n{Big}"), "fee");

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Derive(string rules)
    {
        var text = Prd.Replace("RULES", rules, StringComparison.Ordinal);
        var document = PrdReader.Read("fees.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
