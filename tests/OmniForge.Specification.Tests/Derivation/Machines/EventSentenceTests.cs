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

public sealed class EventSentenceTests
{
    private const string Head = """
        # Ride pass

        A pure function from the pass and an event to the pass afterwards. It keeps nothing itself.

        ## Pass

        - `pass_id`: text, passed through
        - `status`: `valid`, `blocked` or `expired`
        - `credit`: a whole number, never negative
        - `rides`: integer, 0 or more
        - `level`: `basic`, `plus` or `star`
        - `holder`: text
        - `last_ride_on`: a date, or null
        - `blocked_at`: time or null
        - `companions`: list of text, empty at first

        ## Events

            valid -> valid          by ride
            valid -> blocked        by block
            blocked -> valid        by unblock
            blocked -> expired      by expire
            valid -> expired        by expire

        ### ride

        The event brings `zones` (integer, 1 to 9), `peak` (true or false), `ridden_on` (date) and `rider` (text).


        """;

    [Theory]
    [InlineData("Take the zones from the credit.", "credit := (credit Subtract in.zones)")]
    [InlineData("Subtract zones from credit.", "credit := (credit Subtract in.zones)")]
    [InlineData("Deduct the zones from the credit, but never below 0.", "credit := max((credit Subtract in.zones), 0)")]
    [InlineData("The zones are taken from the credit.", "credit := (credit Subtract in.zones)")]
    [InlineData("Credit falls by zones.", "credit := (credit Subtract in.zones)")]
    [InlineData(
        "Take them from the credit; if there are fewer, 0 remains.",
        "credit := max((credit Subtract in.zones), 0)"
    )]
    [InlineData("rides + 1; credit - zones.", "rides := (rides Add 1)", "credit := (credit Subtract in.zones)")]
    [InlineData("Rides goes up by one.", "rides := (rides Add 1)")]
    [InlineData("Rides has grown by 1.", "rides := (rides Add 1)")]
    [InlineData("Rides has gone up by 1 afterwards.", "rides := (rides Add 1)")]
    [InlineData("Holder is the rider of the event.", "holder := in.rider")]
    [InlineData("Count rides up.", "rides := (rides Add 1)")]
    [InlineData(
        "Add the zones to the rides and to the credit.",
        "rides := (rides Add in.zones)",
        "credit := (credit Add in.zones)"
    )]
    [InlineData("Set the credit to 0 and the rides to 5.", "credit := 0", "rides := 5")]
    [InlineData("Credit becomes 0, level becomes basic.", "credit := 0", "level := 'basic'")]
    [InlineData("If it is peak, take 2 from the credit.", "credit := (in.peak ? (credit Subtract 2) : credit)")]
    [InlineData(
        "If zones is more than 3, credit becomes 0; otherwise credit - 1.",
        "credit := ((in.zones Greater 3) ? 0 : (credit Subtract 1))"
    )]
    [InlineData("Credit becomes 0 if zones is more than 3.", "credit := ((in.zones Greater 3) ? 0 : credit)")]
    [InlineData(
        "When the level is star, rides stays; otherwise rides + 1.",
        "rides := ((level NotEqual 'star') ? (rides Add 1) : rides)"
    )]
    [InlineData("Append the rider to companions.", "companions := Append(companions, in.rider)")]
    [InlineData("The rider is added to companions.", "companions := Append(companions, in.rider)")]
    [InlineData("companions = empty.", "companions := []")]
    [InlineData("last_ride_on = ridden_on.", "last_ride_on := in.ridden_on")]
    [InlineData("The last ride is the date of the event.", "last_ride_on := in.ridden_on")]
    [InlineData(
        "Set the last ride to the date, unless the pass already has a later one.",
        "last_ride_on := (((last_ride_on Equal null) Or (last_ride_on LessOrEqual in.ridden_on)) ? in.ridden_on : last_ride_on)"
    )]
    [InlineData(
        "If the last ride is more than 30 days before that date, credit becomes 0.",
        "credit := (((last_ride_on NotEqual null) And (DaysBetween(last_ride_on, in.ridden_on) Greater 30)) ? 0 : credit)"
    )]
    [InlineData(
        "Rides becomes zones + credit if that is more than rides.",
        "rides := (((in.zones Add credit) Greater rides) ? (in.zones Add credit) : rides)"
    )]
    [InlineData(
        "Take the zones. Multiply by 2 for plus, 3 for star and 1 for basic. In peak double it. A ride never costs more than 20 units. Take the units from the credit.",
        "credit := (credit Subtract units)"
    )]
    public void Changes_are_read_in_many_wordings(string sentence, params string[] changes) =>
        Ride(sentence)
            .Logic.ShouldBeOfType<FoldLogic>(sentence)
            .Assignments.Select(change => $"{change.Field} := {Written(change.Value)}")
            .ShouldBe(changes, sentence);

    [Theory]
    [InlineData("Zones must be a multiple of 3.", "(Remainder(in.zones, 3) Equal 0)")]
    [InlineData("Zones must be at least 2 and at most 6.", "(in.zones GreaterOrEqual 2)", "(in.zones LessOrEqual 6)")]
    [InlineData("There must be as many in the credit.", "(credit GreaterOrEqual in.zones)")]
    [InlineData("The credit must cover the zones.", "(credit GreaterOrEqual in.zones)")]
    [InlineData("Zones must not exceed the credit.", "(in.zones LessOrEqual credit)")]
    [InlineData("It is refused if zones is more than credit.", "(in.zones LessOrEqual credit)")]
    [InlineData("If the credit is 0, the event is turned down.", "(credit NotEqual 0)")]
    [InlineData("The rider must be the same as the holder.", "(in.rider Equal holder)")]
    [InlineData("The rider must differ from the holder.", "(in.rider NotEqual holder)")]
    [InlineData("The rider must not be in companions.", "!Contains(companions, in.rider)")]
    [InlineData("Only the holder may ride.", "(in.rider Equal holder)")]
    [InlineData(
        "ridden_on must not be before the last ride.",
        "((last_ride_on Equal null) Or (in.ridden_on GreaterOrEqual last_ride_on))"
    )]
    [InlineData(
        "ridden_on must be at most 90 days after the last ride.",
        "((last_ride_on Equal null) Or (DaysBetween(last_ride_on, in.ridden_on) LessOrEqual 90))"
    )]
    [InlineData(
        "Take the zones from the credit. Refused if the credit would fall below 0.",
        "(new.credit GreaterOrEqual 0)"
    )]
    [InlineData(
        "Zones must be at least 2; a star pass may ride from 1 on.",
        "(in.zones GreaterOrEqual ((level Equal 'star') ? 1 : 2))"
    )]
    public void Demands_are_read_in_many_wordings(string sentence, params string[] demands) =>
        Ride(sentence)
            .Logic.ShouldBeOfType<FoldLogic>(sentence)
            .Guards.Select(guard => Written(guard.Condition))
            .ShouldBe(demands, sentence);

    [Theory]
    [InlineData("Take the zones from the credit if the sun shines.")]
    [InlineData("Set the credit to the usual value.")]
    [InlineData("Multiply the zones by the fare of the day and take it from the credit.")]
    [InlineData("If the credit is low, rides becomes 0.")]
    [InlineData("Zones must be reasonable and at least 2.")]
    [InlineData("rides + 1 on weekdays.")]
    [InlineData("Take the units from the credit.")]
    [InlineData("The holder's first ride of the month is free: credit stays, otherwise credit - zones.")]
    public void What_is_not_understood_stays_a_stub(string sentence) =>
        Ride(sentence).Logic.ShouldBeOfType<StubLogic>(sentence);

    private static OperationSpec Ride(string text)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("pass.md", Head + text + "\n"));
        var ride = Specifier
            .Specify(Planner.Plan([analysis], null).Plan)
            .Nodes.ShouldHaveSingleItem()
            .Operations.First(operation => operation.Name == "ride");
        TestContext.Current.TestOutputHelper?.WriteLine(
            ride.Logic is StubLogic stub
                ? string.Join("\n", stub.Unmet.Select(unmet => $"{unmet.Reason} {unmet.Sentence}"))
                : "understood"
        );
        return ride;
    }

    private static string Written(Expression expression) =>
        expression switch
        {
            FieldExpression { Scope: FieldScope.Input } field => "in." + field.Name,
            FieldExpression { Scope: FieldScope.Changed } field => "new." + field.Name,
            FieldExpression field => field.Name,
            LiteralExpression { Value: null } => "null",
            LiteralExpression { Value: string value } => $"'{value}'",
            LiteralExpression { Value: System.Collections.ICollection } => "[]",
            LiteralExpression literal => literal.Value!.ToString()!,
            NotExpression not => "!" + Written(not.Operand),
            BinaryExpression binary => $"({Written(binary.Left)} {binary.Operator} {Written(binary.Right)})",
            ConditionalExpression choice =>
                $"({Written(choice.Condition)} ? {Written(choice.Then)} : {Written(choice.Otherwise)})",
            FunctionExpression function =>
                $"{function.Function}({string.Join(", ", function.Operands.Select(Written))})",
            ExtremeExpression extreme =>
                $"{(extreme.IsGreatest ? "max" : "min")}({string.Join(", ", extreme.Operands.Select(Written))})",
            RoundExpression round => $"round({Written(round.Operand)}, {round.Step}, {round.Mode})",
            _ => expression.ToString(),
        };

    [Theory]
    [InlineData(
        "events:\n  begin_reading:\n    from: lent\n    to: reading\n    carries:\n      reader_name: text, 1 to 50 characters, required\n    effect: reader = reader_name\n  finish:\n    from: reading\n    to: back\n    effect: loans = loans + 1\n"
    )]
    [InlineData(
        "transitions:\n  - event: begin_reading\n    from: [lent]\n    to: reading\n    payload:\n      reader_name: text, 1 to 50 characters, required\n    set:\n      - reader = reader_name\n  - event: finish\n    from: [reading]\n    to: back\n    set:\n      - loans + 1\n"
    )]
    [InlineData(
        "states:\n  lent:\n    on:\n      begin_reading:\n        target: reading\n        with:\n          reader_name: text, 1 to 50 characters, required\n        change: reader = reader_name\n  reading:\n    on:\n      finish:\n        target: back\n        change: loans = loans + 1\n  back: {}\n"
    )]
    public void Events_that_a_listing_tells(string yaml)
    {
        var text = $"""
            # Book loan

            A pure function from a loan and an event to the loan afterwards.

            - loan_id: text, never changes
            - status: lent, reading or back
            - reader: text or null
            - loans: integer, 0 or more

            ```yaml
            {yaml}```

            Everything else is refused with INVALID_STATE. What is not mentioned stays as it is.
            """;
        Folds.Expect(
            text,
            "begin_reading",
            "loan_id=7 status=lent reader=null loans=1",
            "reader_name=Ida",
            "status=reading reader=Ida"
        );
        Folds.Expect(text, "finish", "loan_id=7 status=reading reader=Ida loans=1", "", "status=back loans=2");
        Folds.Expect(text, "finish", "loan_id=7 status=lent reader=null loans=1", "", "InvalidState");
    }

    [Fact]
    public void A_bold_field_that_begins_with_a_verb_is_no_event()
    {
        const string Text = """
            # Chamber control

            A pure function from a chamber and an event to the chamber afterwards.

            **chamber_id** (text)
            : never changes

            **status** (one of `idle`, `loaded`, `blocked`)
            : where things stand

            **block_reason** (text or null)
            : why the chamber is blocked, null if it isn't

            **lifts** (integer, never below 0)
            : finished lifts

            ```mermaid
            stateDiagram-v2
                idle --> loaded: admit
                loaded --> idle: clear
                idle --> blocked: block
            ```

            **admit** adds 1 to lifts.

            **block** comes with `reason` (text, 1 to 200 characters), and block_reason takes this value.

            **clear** changes nothing but the status.
            """;

        Folds.Expect(
            Text,
            "block",
            "chamber_id=east status=idle block_reason=null lifts=3",
            "reason=ice",
            "status=blocked block_reason=ice"
        );
    }
}
