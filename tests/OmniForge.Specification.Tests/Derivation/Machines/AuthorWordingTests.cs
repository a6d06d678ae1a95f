using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>What authors write around the rules of events: labels, reasons, examples without a heading, items below words that refuse.</summary>
public sealed class AuthorWordingTests
{
    private const string Boat = "boat_id=B1 status=ashore skipper=null trips=4";

    private static string Hire(
        string when = "Only when: ashore",
        string change = "trips + 1",
        string skipper = "skipper is null",
        string more = ""
    ) =>
        $"""
            # Hire boats

            The component is handed a boat and one event and hands back the boat as it is afterwards.

            ## Boat

            | Field | Type |
            |---|---|
            | boat_id | text, fixed |
            | status | ashore, afloat, rented, scrapped |
            | skipper | text or null |
            | trips | integer ≥ 0 |

            ## Events

            ### put_in
            - {when}
            - Then: status is afloat, {change}

            ### rent
            - Only when: afloat
            - Brings: skipper_name (2–30 characters)
            - Then: status is rented, skipper is skipper_name

            ### land
            - Only when: afloat or rented
            - Then: status is ashore, {skipper}

            ### scrap
            - Only when: ashore
            - Then: status is scrapped

            ## General

            An event outside its "Only when" is refused: INVALID_STATE.

            A field not named under "Then" is returned unchanged.

            {more}
            """;

    [Theory]
    [InlineData("Only when: ashore")]
    [InlineData("Only if: ashore")]
    [InlineData("From: ashore")]
    [InlineData("Possible when: ashore")]
    [InlineData("Allowed in: ashore")]
    [InlineData("Status before: ashore")]
    [InlineData("While: ashore")]
    public void Where_an_event_is_possible_stands_behind_a_label(string label) =>
        Folds.Expect(Hire(when: label), "put_in", Boat, "", "status=afloat trips=5");

    [Theory]
    [InlineData("skipper is null so that somebody else can come")]
    [InlineData("skipper is null, since the hirer has gone home")]
    [InlineData("skipper null")]
    [InlineData("no skipper any more (null)")]
    public void A_reason_changes_nothing(string change) =>
        Folds.Expect(
            Hire(skipper: change),
            "land",
            "boat_id=B1 status=rented skipper=Ann trips=4",
            "",
            "status=ashore skipper=null"
        );

    [Theory]
    [InlineData("Scrapped boats are history. Nothing happens to them any more.")]
    [InlineData("A scrapped boat therefore never changes again.")]
    [InlineData("A rent without a proper skipper_name is an error.")]
    [InlineData("Worked example. Boat B7, afloat, 3 trips. rent: rented, Ann, 3. land: ashore, nobody, 3.")]
    [InlineData("What we leave for later. Weather. Renting by the hour (canoes stay on paper).")]
    [InlineData("Measured by. Average time on the water, today 50 minutes, wanted 80.")]
    [InlineData("Only rent brings data along.")]
    [InlineData("One event carries a value, and it must be there, or else the event is refused.")]
    [InlineData(
        "Anything else is refused with INVALID_STATE. In particular, a boat can't be scrapped while it is rented."
    )]
    [InlineData("These are refused:\n\n- rent without a skipper_name, or with one of more than 30 characters.")]
    public void What_says_nothing_new_stops_nothing(string more)
    {
        var rented = "boat_id=B1 status=afloat skipper=null trips=4";
        Folds.Expect(Hire(more: more), "rent", rented, "skipper_name=Bo", "status=rented skipper=Bo");
        Folds.Expect(Hire(more: more), "scrap", Boat, "", "status=scrapped");
    }

    [Theory]
    [InlineData("These are refused:\n\n- rent with a skipper_name of more than 12 characters.", "rent")]
    public void What_contradicts_stops(string more, string name) => Assert.True(Folds.IsOpen(Hire(more: more), name));

    [Theory]
    [InlineData("skipper is null, because trips is reset to 0")]
    [InlineData("skipper is null so that only Ann can come")]
    public void A_reason_with_a_rule_in_it_stops(string change) =>
        Assert.True(Folds.IsOpen(Hire(skipper: change), "land"));

    [Fact]
    public void Something_is_not_counted_where_no_number_changes()
    {
        Folds.Expect(
            Hire(skipper: "skipper is null. A trip that ends early is not counted."),
            "land",
            "boat_id=B1 status=rented skipper=Ann trips=4",
            "",
            "status=ashore skipper=null"
        );
        Assert.True(Folds.IsOpen(Hire(change: "trips + 1. A trip around the pier is not counted."), "put_in"));
    }

    [Fact]
    public void A_field_is_told_in_a_sentence_with_its_values()
    {
        const string text = """
            # Street stalls

            The component gets a stall and one event and returns the stall afterwards. It stores nothing.

            ## The stall

            - `stall_id` is a text such as S-20. It never changes.
            - `status` is `wanted`, `granted` or `withdrawn`.
            - `square` is where the stall may stand, a text. It is null as long as no place was found.

            ## The events

            - `grant` turns a wanted stall into a granted one. The event brings along a `square_name` (a text of 1 to 40 characters, always needed), and this becomes the square.
            - `withdraw` turns a wanted or a granted stall into a withdrawn one. The square becomes null so that somebody else can stand there.
            - `renew` turns a withdrawn stall into a wanted one.

            An event that doesn't fit the status of the stall is refused with INVALID_STATE. All that isn't mentioned with an event remains unchanged.
            """;
        Folds.Expect(
            text,
            "grant",
            "stall_id=S1 status=wanted square=null",
            "square_name=Oak",
            "status=granted square=Oak"
        );
        Folds.Expect(text, "withdraw", "stall_id=S1 status=granted square=Oak", "", "status=withdrawn square=null");
        Folds.Expect(text, "grant", "stall_id=S1 status=withdrawn square=null", "square_name=Oak", "InvalidState");
    }
}
