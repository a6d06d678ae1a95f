using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>A machine told in sentences only, one for each thing, in the words of different writers.</summary>
public sealed class LiftWordingTests
{
    private const string Gate = "gate_no=G1 mode=shut level=2 guard=Ann passages=4";

    private static string Canal(
        string open = "On raise, a shut gate becomes open.",
        string change = "On raise, passages goes up by 1.",
        string rule = "",
        string rest = "gate_no never changes."
    ) =>
        $"""
            # Canal gate

            This component knows the mode of a canal gate.

            ## The gate

            | Field | Type | Meaning |
            |---|---|---|
            | gate_no | text | number on the plate |
            | mode | enum | `shut`, `open`, `flooded` or `sealed` |
            | level | integer, 0 or more | where the water is |
            | guard | text or null | who is there |
            | passages | integer, 0 or more | number of passages |

            ## Events

            ### raise

            - {open}
            - {change}
            {rule}

            ### lower

            - On lower, an open gate becomes shut.

            ### flood

            - On flood, a gate that is shut or open becomes flooded.

            ### seal

            - On seal, a shut gate becomes sealed.

            ### unseal

            - On unseal, a sealed gate becomes shut.

            ## Rules

            - Fields that an event does not mention stay as they are.
            - An event in a mode that has no transition for it is refused with INVALID_STATE.
            - {rest}
            """;

    [Theory]
    [InlineData("Where the gate is shut, a raise shall place it in the mode \"open\".")]
    [InlineData("Change `mode` from \"shut\" to \"open\" when the event is \"raise\".")]
    [InlineData("A raise received in the shut mode results in the open mode.")]
    [InlineData("Open is reached from shut by way of a raise.")]
    [InlineData("The open mode is entered by raise from shut.")]
    [InlineData("If the mode is shut and `raise` comes in, set the mode to open.")]
    public void Where_an_event_leads(string sentence) =>
        Folds.Expect(Canal(open: sentence), "raise", Gate, "", "mode=open passages=5");

    [Theory]
    [InlineData("The system shall increment passages by 1 on every raise event.")]
    [InlineData("The counter passages grows by 1 with each raise.")]
    [InlineData("For each raise event, passages shall go up by one.")]
    [InlineData("Each time raise happens we count one more in passages.")]
    [InlineData("Every time raise is processed, one is added to passages.")]
    [InlineData("passages ← passages + 1 (on raise)")]
    public void What_is_counted(string sentence) =>
        Folds.Expect(Canal(change: sentence), "raise", Gate, "", "mode=open passages=5");

    [Theory]
    [InlineData("The system shall set guard to null on raise.")]
    [InlineData("After a raise there is no guard.")]
    [InlineData("guard returns to null when the event is raise.")]
    [InlineData("Set the guard back to nothing on raise.")]
    [InlineData("On raise the guard field is made empty (null).")]
    [InlineData("guard ← null (on raise)")]
    public void What_is_emptied(string sentence) =>
        Folds.Expect(Canal(change: sentence), "raise", Gate, "", "mode=open guard=null");

    [Theory]
    [InlineData("- If passages is 4 or more, a raise is refused.")]
    [InlineData("- Reject a raise if passages >= 4.")]
    [InlineData("- Unless passages is less than 4, raise is rejected.")]
    [InlineData("- A raise needs passages to be less than 4, or it will be refused.")]
    [InlineData("- The condition for raise is that passages is less than 4; if it fails the event is refused.")]
    [InlineData("- raise is possible only with passages < 4; if not, it is an error.")]
    public void What_is_refused(string sentence)
    {
        Folds.Expect(Canal(rule: sentence), "raise", Gate, "", "ValidationError");
        Folds.Expect(
            Canal(rule: sentence),
            "raise",
            "gate_no=G1 mode=shut level=2 guard=Ann passages=3",
            "",
            "mode=open passages=4"
        );
    }

    [Theory]
    [InlineData("The gate_no is fixed.")]
    [InlineData("gate_no must not be altered by any event.")]
    [InlineData("There's no event that touches gate_no.")]
    [InlineData("The gate_no of a gate is the same before and after every event.")]
    [InlineData("There is no way out of sealed except unseal.")]
    [InlineData("A sealed gate accepts no event other than unseal.")]
    [InlineData("The gate's initial mode is shut, with level and passages both 0 and guard null.")]
    public void What_holds_anyway(string sentence) =>
        Folds.Expect(
            Canal(rest: sentence),
            "unseal",
            "gate_no=G1 mode=sealed level=2 guard=Ann passages=4",
            "",
            "mode=shut"
        );

    [Theory]
    [InlineData("On raise, passages goes up by 1 unless guard is null and the moon is full.")]
    [InlineData("As a keeper, I want raise to double passages on Sundays.")]
    [InlineData("On raise, passages should perhaps be increased by the number of boats.")]
    public void What_says_more_needs_a_human(string sentence) =>
        Assert.True(Folds.IsOpen(Canal(change: sentence), "raise"), sentence);

    [Theory]
    [InlineData("There is no way out of open except lower.")]
    [InlineData("Unseal is refused only in sealed.")]
    public void What_contradicts_the_transitions_needs_a_human(string sentence) =>
        Assert.True(
            Folds.IsOpen(Canal(rest: sentence), "lower") || Folds.IsOpen(Canal(rest: sentence), "unseal"),
            sentence
        );
}
