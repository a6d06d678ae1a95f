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

public sealed class ValueFormTests
{
    private const string Prd = """
        # Boat hire

        ## Quote hire

        | Input | Type | Allowed | Default |
        |---|---|---|---|
        | deposit | decimal | 0 to 9000 | – |
        | old_deposit | decimal | 0 to 9000 | – |
        | growth_percent | decimal | 0 to 30 | – |
        | years | integer | 1 to 40 | – |
        | sailed_minutes | integer | 0 to 2000 | – |
        | rest_minutes | integer | 0 to 500 | – |
        | left_on | date | | – |
        | back_on | date | | – |
        | kind | `dinghy` or `yacht` | | – |

        RULES

        It answers fee and risky.
        """;

    private const string Risky = "risky is true if the deposit is less than 50, otherwise false.";

    [Theory]
    [InlineData(
        "The fee is deposit × (1 + growth percent / 100) ^ years.",
        "(deposit * Power((1 + (growth_percent / 100)), years))"
    )]
    [InlineData("The fee is 2 to the power of the years.", "Power(2, years)")]
    [InlineData("The fee is the deposit squared.", "Power(deposit, 2)")]
    [InlineData("The fee is 2 to the power of the deposit.", null)]
    [InlineData(
        "The fee is the change of the deposit relative to the old deposit, in percent, null if the old deposit is 0.",
        "(null if (old_deposit == 0) else (((deposit - old_deposit) / old_deposit) * 100))"
    )]
    [InlineData(
        "The fee is the percentage change from the old deposit to the deposit, rounded half up to one decimal: positive when it rose, negative when it dropped, null when the old deposit is 0.",
        "(null if (old_deposit == 0) else HalfUp((((deposit - old_deposit) / old_deposit) * 100), 0.1))"
    )]
    [InlineData(
        "The fee is null for dinghies and half of the deposit for yachts.",
        "(null if (kind == 'dinghy') else (deposit * 0.5))"
    )]
    [InlineData(
        "The fee is 3 % of the deposit for a yacht, rounded half up to cents, and 7 for a dinghy.",
        "HalfUp(((deposit * 0.03) if (kind == 'yacht') else 7), 0.01)"
    )]
    [InlineData(
        "The fee is 3 % of the deposit for a yacht, rounded half up to cents, and years / 7 for a dinghy.",
        null
    )]
    [InlineData(
        "The fee is deposit / years, rounded half up to cents. With a growth of 0 it is the deposit, rounded the same way.",
        "HalfUp((deposit if (growth_percent == 0) else (deposit / years)), 0.01)"
    )]
    [InlineData(
        "The fee is sailed minutes minus rest minutes, in hours, rounded down to a full quarter of an hour.",
        "Down(((sailed_minutes - rest_minutes) / 60), 0.25)"
    )]
    [InlineData(
        "The fee is 9 if the sailed minutes are more than 3 hours, otherwise 4.",
        "(9 if (sailed_minutes > 180) else 4)"
    )]
    [InlineData("The fee is 9 if the sailed time is more than 3 kg, otherwise 4.", null)]
    [InlineData(
        "The harbour requires a rest of at least 20 minutes if more than 90 minutes are sailed and at least 40 if it is more than 180 minutes. The fee is what the harbour requires or the rest minutes, whichever is more.",
        null
    )]
    [InlineData(
        "The rules demand a rest of at least 20 minutes if the sailed minutes are more than 90 and at least 40 minutes if they are more than 180. The fee is the rest minutes or what the rules demand, whichever is more.",
        "max(rest_minutes, what_rules_demand)"
    )]
    [InlineData("The fee is deposit / 7, so a deposit of 21 costs 3.", "(deposit / 7)")]
    [InlineData("The fee is the deposit. The price does not depend on the years.", "deposit")]
    [InlineData("The fee is deposit × years. The price does not depend on the years.", null)]
    [InlineData(
        "The fee is the days from left on to back on; leap years make no difference.",
        "DaysBetween(left_on, back_on)"
    )]
    public void A_fee_is_read_in_many_words(string rules, string? expected) =>
        Value(Derive($"{rules}\n\n{Risky}"), "fee").ShouldBe(expected);

    [Theory]
    [InlineData("A back on date that is before left on is rejected.", null)]
    [InlineData("A left on after the back on is an error.", "(left_on <= back_on)")]
    [InlineData("A rest of more than 8 hours is refused.", "(rest_minutes <= 480)")]
    [InlineData("A rest of more than 8 hours is refused; exactly 8 hours is accepted.", "(rest_minutes <= 480)")]
    [InlineData(
        "If the rest minutes are not less than the sailed minutes, the hire is rejected.",
        "(rest_minutes < sailed_minutes)"
    )]
    [InlineData("Years of more than 30 are refused. So is a deposit of less than 10.", "(deposit >= 10)")]
    [InlineData("Years of more than 30 are refused. The same goes for a deposit of less than 10.", "(deposit >= 10)")]
    [InlineData("A left on after the back on is an error; on the same day it is fine.", "(left_on <= back_on)")]
    public void A_refusal_is_read_in_many_words(string rule, string? expected)
    {
        var logic = Derive($"The fee is the deposit.\n\n{Risky}\n\n{rule}").Logic;
        if (expected is null)
        {
            logic.ShouldBeOfType<StubLogic>();
            return;
        }
        logic
            .ShouldBeOfType<ComputeLogic>()
            .Steps.Select(step => ExpressionText.Of(step.Guard?.Condition))
            .ShouldContain(expected);
    }

    [Fact]
    public void What_may_be_null_is_not_computed_with() =>
        Derive(
            $"The fee is null if the years are 3, otherwise the deposit.\n\nrisky is true if the fee is more than 5, otherwise false."
        )
            .Logic.ShouldBeOfType<StubLogic>();

    [Fact]
    public void A_flag_is_said_of_a_thing_that_has_no_name() =>
        Value(
                Derive(
                    "The fee is the deposit.\n\nA hire is risky when the deposit is at most 20 percent of the old deposit; exactly 20 percent still is risky."
                ),
                "risky"
            )
            .ShouldBe("(deposit <= (old_deposit * 0.2))");

    private static string? Value(OperationSpec operation, string name) =>
        operation.Logic is ComputeLogic logic
            ? ExpressionText.Of(logic.Steps.First(step => step.Assignment?.Field == name).Assignment!.Value)
            : null;

    private static OperationSpec Derive(string rules)
    {
        var text = Prd.Replace("RULES", rules, StringComparison.Ordinal);
        var document = PrdReader.Read("hire.md", Encoding.UTF8.GetBytes(text)).Document!;
        var plan = Planner.Plan([SemanticAnalyzer.Analyze(document)], null).Plan;
        return Specifier.Specify(plan).Nodes.Single().Operations.Single();
    }
}
