using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

public sealed class MachineWordingTests
{
    private const string Head = """
        # Locker control

        A pure state machine: the present state and an event give the new state. Nothing else is possible.

        ## Locker

        - locker_id: text, never changes
        - status: free, taken or broken
        - renter: text or null
        - uses: integer, 0 or more
        - rating: low, high or null

        ## Events

        - rent: free → taken. The event carries renter_name (text, 1 to 40 characters) and count (integer, 1 or more).
        - give_back: taken → free.
        - smash: free, taken → broken.


        """;

    [Theory]
    [InlineData("give_back sets renter to null.", "renter := null")]
    [InlineData("After give_back, renter is null again.", "renter := null")]
    [InlineData("give_back clears renter.", "renter := null")]
    [InlineData("On give_back renter is cleared.", "renter := null")]
    [InlineData("With rent, renter becomes renter_name.", "renter := in.renter_name")]
    [InlineData("rent: renter = renter_name.", "renter := in.renter_name")]
    [InlineData("rent sets renter to renter_name.", "renter := in.renter_name")]
    [InlineData("rent: renter is set to the renter_name of the event.", "renter := in.renter_name")]
    [InlineData("rent stores renter_name in renter.", "renter := in.renter_name")]
    [InlineData("rent: the renter of the locker becomes renter_name.", "renter := in.renter_name")]
    [InlineData("smash: uses goes up by 1.", "uses := (uses Add 1)")]
    [InlineData("smash increases uses by one.", "uses := (uses Add 1)")]
    [InlineData("smash adds 1 to uses.", "uses := (uses Add 1)")]
    [InlineData("smash: uses := uses + 1.", "uses := (uses Add 1)")]
    [InlineData("After smash, uses is 1 more than before.", "uses := (uses Add 1)")]
    [InlineData("smash raises uses by 2.", "uses := (uses Add 2)")]
    [InlineData("rent increases uses by count.", "uses := (uses Add in.count)")]
    [InlineData("rent adds count to uses.", "uses := (uses Add in.count)")]
    [InlineData("smash: uses is reset to 0.", "uses := 0")]
    [InlineData("smash sets uses back to 0.", "uses := 0")]
    [InlineData("smash decreases uses by 1.", "uses := (uses Subtract 1)")]
    [InlineData("smash sets rating to low.", "rating := 'low'")]
    [InlineData("smash comes from the rent counter. The uses are reset to 0.", "uses := 0")]
    public void A_change_is_read_in_many_wordings(string sentence, string change)
    {
        var name =
            sentence.Contains("rent:", StringComparison.Ordinal)
            || sentence.StartsWith("rent ", StringComparison.Ordinal)
            || sentence.StartsWith("With rent", StringComparison.Ordinal)
                ? "rent"
            : sentence.Contains("give_back", StringComparison.Ordinal) ? "give_back"
            : "smash";

        var fold = Operation(Derive(sentence), name).Logic.ShouldBeOfType<FoldLogic>(sentence);

        fold.Assignments.Select(assignment => $"{assignment.Field} := {Written(assignment.Value)}")
            .ShouldBe([change], customMessage: sentence);
    }

    [Theory]
    [InlineData("smash: uses goes up by 1 unless the renter has paid.")]
    [InlineData("smash is refused if the moon is full.")]
    [InlineData("smash sets uses to the average of the last three values.")]
    [InlineData("smash: on Sundays uses becomes 7.")]
    [InlineData("smash must not happen more than twice.")]
    [InlineData("smash changes nothing but the uses.")]
    [InlineData(
        "When an event arrives in a status that has no row for it, the answer is INVALID_STATE. In particular nobody can smash a locker with more than two coats in it."
    )]
    public void A_rule_that_is_not_understood_makes_its_event_need_a_human(string sentence)
    {
        var node = Derive(sentence);

        Operation(node, "smash").Logic.ShouldBeOfType<StubLogic>(sentence);
        node.Operations.ShouldContain(operation => operation.Logic is FoldLogic, customMessage: sentence);
    }

    [Theory]
    [InlineData("Jonas asked whether a free locker can be smashed again. No.")]
    [InlineData("Jonas asked whether a broken locker can be smashed again. Yes.")]
    public void An_answer_that_adds_to_the_moves_needs_a_human(string sentence) =>
        Operation(Derive(sentence), "smash").Logic.ShouldBeOfType<StubLogic>(sentence);

    [Theory]
    [InlineData("An event in a status that has no row for it is refused with INVALID_STATE.")]
    [InlineData("Every other combination of status and event is refused with INVALID_STATE.")]
    [InlineData("Everything that an event does not name stays as it is.")]
    [InlineData("Whatever isn't listed for an event keeps its value.")]
    [InlineData("broken is final.")]
    [InlineData("A new locker is free, has no renter and 0 uses.")]
    [InlineData("The other events carry nothing.")]
    [InlineData("A rent without a renter_name is an error.")]
    [InlineData("Turned down means: an error, and no new locker.")]
    [InlineData("Breaking one of these rules is an error, and the record does not change.")]
    [InlineData("An event that is allowed but breaks one of the conditions below must be turned down, too.")]
    [InlineData("The component has no memory and sends no mails.")]
    [InlineData("Jonas asked whether a broken locker can be rented again. No.")]
    [InlineData("The rent comes from the till. The function stores nothing.")]
    [InlineData(
        "When an event arrives in a status that has no row for it, the answer is INVALID_STATE. In particular nobody can rent a broken locker with a coat in it."
    )]
    [InlineData("## A day at the lockers\n\nAnna rents B7 (taken, uses 3). At noon somebody smashes it (broken).")]
    public void What_every_machine_does_needs_nobody(string sentence) =>
        Derive(sentence).Operations.ShouldAllBe(operation => operation.Logic is FoldLogic, sentence);

    [Fact]
    public void Events_that_carry_and_change_nothing_share_an_operation()
    {
        var node = Derive("");

        node.Operations.Select(operation => operation.Name).ShouldBe(["rent", "change_locker_status"]);
        node.Operations[1].Logic.ShouldBeOfType<FoldLogic>().Events.ShouldBe(["give_back", "smash"]);
        node.Operations[1].Inputs[^1].Name.ShouldBe("trigger");
        node.Machine!.Terminal.ShouldBe(["broken"]);
    }

    [Fact]
    public void A_condition_decides_between_two_states()
    {
        var node = Derive(
            """
            # Bills

            A function from the bill and an event to the bill afterwards. A bill has bill_id (text), status, total (money, more than 0) and paid (money, 0 at first).

            | From | Event | To | What else changes |
            |---|---|---|---|
            | open | pay | settled, or open as long as something is missing | paid + amount |
            | open | void | voided | |

            Pay takes amount (money, more than 0). The bill is settled as soon as paid, with the amount, reaches total.
            A pay of more than what is missing is refused.
            """,
            head: ""
        );

        var guarded = node.Machine!.Transitions.Single(transition => transition.Condition is not null);
        (guarded.From, guarded.To, Written(guarded.Condition!)).ShouldBe(
            ("open", "settled", "(new.paid GreaterOrEqual total)")
        );
        var fold = Operation(node, "pay").Logic.ShouldBeOfType<FoldLogic>();
        Written(fold.Guards.ShouldHaveSingleItem().Condition).ShouldBe("(new.paid LessOrEqual total)");
    }

    [Fact]
    public void Rejected_is_a_state_where_an_event_rejects()
    {
        var node = Derive(
            """
            # Offers

            A function from the offer and an event to the offer afterwards. An offer has offer_id (text), status and refusal (text; null at first).

            | From | Event | To | What else changes |
            |---|---|---|---|
            | sent | accept offer | accepted | |
            | sent | reject offer | rejected | refusal = reason |

            - **FR-1** Every other combination of status and event is refused with INVALID_STATE. Rejected is final.
            - **FR-2** Reject offer takes reason (text, 3 to 200 characters). The other events take nothing.
            """,
            head: ""
        );

        node.Enums.Single(one => one.Name == "offer_status").Values.ShouldBe(["sent", "accepted", "rejected"]);
        Operation(node, "reject_offer").Logic.ShouldBeOfType<FoldLogic>().Assignments.ShouldHaveSingleItem();
    }

    [Fact]
    public void Figures_that_are_watched_are_no_rules() =>
        Derive("smash: uses goes up by 1.\n\n## What we watch\n\n- Lockers with uses above 1000: none")
            .Operations.ShouldAllBe(operation => operation.Logic is FoldLogic);

    private static OperationSpec Operation(NodeSpec node, string name) =>
        node.Operations.First(operation =>
            operation.Name == name || (operation.Logic is FoldLogic fold && fold.Events.Contains(name))
        );

    private static NodeSpec Derive(string text, string head = Head)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("locker.md", head + text + "\n"));
        return Specifier.Specify(Planner.Plan([analysis], null).Plan).Nodes.ShouldHaveSingleItem();
    }

    private static string Written(Expression expression) =>
        expression switch
        {
            FieldExpression { Scope: FieldScope.Input } field => "in." + field.Name,
            FieldExpression { Scope: FieldScope.Changed } field => "new." + field.Name,
            FieldExpression field => field.Name,
            LiteralExpression { Value: null } => "null",
            LiteralExpression { Value: string value } => $"'{value}'",
            LiteralExpression literal => literal.Value!.ToString()!,
            BinaryExpression binary => $"({Written(binary.Left)} {binary.Operator} {Written(binary.Right)})",
            _ => expression.ToString(),
        };
}
