using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>Scenarios as the rules of a reducer.</summary>
public sealed class ScenarioFoldTests
{
    private const string Desk = """
        # Reading room desk

        One desk of the reading room, as a fold over its events. The reducer is given the desk and an event and returns the desk.

        ## Data

        | Field | Type | Notes |
        |---|---|---|
        | desk_id | text | never changes |
        | status | `available`, `occupied`, `paused`, `blocked` | |
        | reader | text or null | |
        | visits | integer, 0 or more | |
        | pauses | integer, 0 or more | since the desk was taken |

        ## User stories

        ### US-1 Check in

        As a reader I want to take a desk, so that I can work.

        Acceptance criteria:

        - Given the desk is available, when check_in arrives with card_no (text, 4 to 12 characters), then the desk is occupied, reader is the card_no and visits goes up by 1.

        ### US-2 Take a break

        As a reader I want to leave my desk for a while.

        Acceptance criteria:

        - Given the desk is occupied and pauses is less than 3, when take_break arrives, then the desk is paused and pauses goes up by 1.
        - Given the desk is occupied and pauses is 3 or more, when take_break arrives, then the event is refused.
        - Given the desk is paused, when come_back arrives, then the desk is occupied.

        ### US-3 Leave

        As a reader I want to give my desk back.

        Acceptance criteria:

        - Given the desk is occupied or paused, when check_out arrives, then the desk is available, reader is null and pauses is 0.

        ### US-4 Block

        As the attendant I want to block a broken desk.

        Acceptance criteria:

        - Given the desk is available, when block arrives, then the desk is blocked.
        - Given the desk is blocked, when release arrives, then the desk is available.
        - Any event that has no criterion for the status of the desk is rejected with INVALID_STATE.
        """;

    [Theory]
    [InlineData(
        "check_in",
        "desk_id=D4 status=available reader=null visits=3 pauses=0",
        "card_no=L-12",
        "status=occupied reader=L-12 visits=4"
    )]
    [InlineData("take_break", "desk_id=D4 status=occupied reader=L-12 visits=3 pauses=2", "", "status=paused pauses=3")]
    [InlineData("take_break", "desk_id=D4 status=occupied reader=L-12 visits=3 pauses=3", "", "ValidationError")]
    [InlineData("come_back", "desk_id=D4 status=paused reader=L-12 visits=3 pauses=3", "", "status=occupied")]
    [InlineData(
        "check_out",
        "desk_id=D4 status=paused reader=L-12 visits=3 pauses=3",
        "",
        "status=available reader=null pauses=0"
    )]
    [InlineData("block", "desk_id=D4 status=occupied reader=L-12 visits=3 pauses=3", "", "InvalidState")]
    public void Acceptance_criteria_of_user_stories(string name, string state, string carried, string expected) =>
        Folds.Expect(Desk, name, state, carried, expected);

    private const string Locker = """
        # Parcel lockers

        The scenarios below are all there is. A locker and an event are handed in, the new locker is handed out.

        ## Fields

        - **locker_no**: label on the door, never changes
        - **state**: `vacant`, `loaded`, `jammed` or `retired`
        - **parcel**: text or null
        - **jams**: whole number from 0 upwards
        - **cause**: `ice`, `dirt` or null

        ```gherkin
        Feature: a locker in the street

          Scenario: a parcel is put in
            Given a locker whose state is vacant
            When the event load comes in with a parcel_code (text, 3 to 20 characters)
            Then the locker is loaded
            And parcel becomes the parcel_code of the event

          Scenario: the parcel is fetched
            Given the locker is loaded
            When fetch is received
            Then state becomes vacant
            And parcel is cleared

          Scenario Outline: the door sticks
            Given a locker in state <before>
            And jams is less than 2
            When the event jam happens and brings reason (ice or dirt)
            Then state is jammed
            And jams goes up by 1
            And cause is the reason of the event

            Examples:
              | before |
              | vacant |
              | loaded |

          Scenario: it sticks once too often
            Given a locker in state vacant
            And jams is 2 or more
            When the event jam happens
            Then state is retired

          Scenario: repaired
            Given the locker is jammed
            When the command mend is sent
            Then the locker is vacant
            And parcel and cause are null

          Scenario: all other events
            Given a locker in any state
            When an event comes in that no scenario has for its state
            Then it is rejected with INVALID_STATE
            And nothing changes
        ```

        What no scenario names keeps its value.
        """;

    [Theory]
    [InlineData(
        "load",
        "locker_no=L state=vacant parcel=null jams=0 cause=null",
        "parcel_code=P-100",
        "state=loaded parcel=P-100"
    )]
    [InlineData("fetch", "locker_no=L state=loaded parcel=P-100 jams=0 cause=null", "", "state=vacant parcel=null")]
    [InlineData(
        "jam",
        "locker_no=L state=loaded parcel=P-100 jams=1 cause=null",
        "reason=ice",
        "state=jammed jams=2 cause=ice"
    )]
    [InlineData("jam", "locker_no=L state=vacant parcel=null jams=2 cause=null", "reason=dirt", "state=retired")]
    [InlineData("jam", "locker_no=L state=loaded parcel=P-100 jams=2 cause=null", "reason=ice", "ValidationError")]
    [InlineData(
        "mend",
        "locker_no=L state=jammed parcel=P-100 jams=2 cause=ice",
        "",
        "state=vacant parcel=null cause=null"
    )]
    [InlineData("load", "locker_no=L state=retired parcel=null jams=2 cause=null", "parcel_code=P-100", "InvalidState")]
    public void Scenarios_in_Gherkin_tell_the_rules(string name, string state, string carried, string expected) =>
        Folds.Expect(Locker, name, state, carried, expected);

    private const string Gate = """
        # Car park gate

        A fold over the gate: old gate and event in, new gate out.

        ## Gate

        - `gate_no`: text, constant
        - `mode`: `closed`, `open`, `fault`
        - `cars`: integer, 0 or more
        - `plate`: text or null

        ## Behaviour

        Opening:

        - Given the gate is closed
        - When the event `ring` arrives with number_plate (text, 2 to 10 characters)
        - Then the gate is open
        - And plate is number_plate

        Passing:

        - Given the gate is open
        - When the event `pass` arrives
        - Then the gate is closed
        - And cars goes up by 1
        - And plate is null

        Breaking:

        - Given the gate is open or closed
        - When the event `break_arm` arrives
        - Then mode becomes fault

        Any other event is refused with INVALID_STATE.
        """;

    [Theory]
    [InlineData("ring", "gate_no=G mode=closed cars=4 plate=null", "number_plate=AB12", "mode=open plate=AB12")]
    [InlineData("pass", "gate_no=G mode=open cars=4 plate=AB12", "", "mode=closed cars=5 plate=null")]
    [InlineData("break_arm", "gate_no=G mode=closed cars=4 plate=null", "", "mode=fault")]
    [InlineData("ring", "gate_no=G mode=fault cars=4 plate=null", "number_plate=AB12", "InvalidState")]
    public void Scenarios_in_items_tell_the_rules(string name, string state, string carried, string expected) =>
        Folds.Expect(Gate, name, state, carried, expected);

    [Theory]
    [InlineData("and cars is 4", "", "cars goes up by 1")]
    [InlineData("", "with toll 5", "cars goes up by 1")]
    [InlineData("", "for the second time", "cars goes up by 1")]
    [InlineData("", "", "the barrier light flashes 3 times")]
    public void What_is_no_rule_or_is_not_understood_needs_a_human(string given, string arrives, string then) =>
        Folds
            .IsOpen(
                $"""
                # Toll bar

                A fold over the bar: old bar and event in, new bar out.

                - `bar_no`: text, constant
                - `mode`: `shut`, `up`
                - `cars`: integer, 0 or more

                ## Criteria

                - Given the bar is shut {given}, when the event `lift` arrives {arrives}, then the bar is up and {then}.
                - Given the bar is up, when the event `drop` arrives, then the bar is shut.
                """,
                "drop"
            )
            .ShouldBe(given.Length + arrives.Length > 0);

    [Fact]
    public void Gherkin_with_rules_of_its_own_and_a_length_in_words()
    {
        const string Text = """
            # Cabin status

            A pure function from a cabin and an event to the cabin afterwards.

            | Property | Content |
            |---|---|
            | cabin_no | text, never changes |
            | condition | free, let or dirty |
            | guest | text, null if nobody is there |

            ```gherkin
            Feature: Cabin status

              Rule: Guests come and go

                Scenario: let_out
                  Given a cabin whose condition is free
                  When let_out is received with a guest_name of 2 to 20 characters
                  Then the condition is let
                  And guest is the guest_name that was received

                Scenario: hand_back
                  Given a cabin whose condition is let
                  When hand_back is received
                  Then the condition is dirty
                  And guest is null

              Rule: A dirty cabin is cleaned

                Scenario: clean
                  Given a cabin whose condition is dirty
                  When clean is received
                  Then the condition is free
            ```

            An event for which no scenario covers the cabin's condition is turned down with INVALID_STATE. Only let_out carries data.
            """;

        Folds.Expect(
            Text,
            "let_out",
            "cabin_no=4 condition=free guest=null",
            "guest_name=Ida",
            "condition=let guest=Ida"
        );
        Folds.Expect(Text, "hand_back", "cabin_no=4 condition=let guest=Ida", "", "condition=dirty guest=null");
        Folds.Expect(Text, "clean", "cabin_no=4 condition=free guest=null", "", "InvalidState");
    }
}
