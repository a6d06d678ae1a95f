using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>Whole PRDs of reducers, with values that were worked out by hand from their text.</summary>
public sealed class FoldDocumentTests
{
    private const string Pass = """
        # Swimming pass

        A pure function: the pass as it is and one event give the pass as it is afterwards. Nothing is stored here.

        ## The pass

        - `pass_no`: text, passed through
        - `status`: `usable`, `locked` or `returned`
        - `units`: a whole number, never negative
        - `visits`: a whole number, 0 or more
        - `grade`: `blue`, `white` or `red`
        - `last_visit_on`: a date, or null as long as nobody came

        Grades follow the visits: from 50 on red, from 10 on white, below that blue.

        ## What may happen

        The status goes these ways and no others:

            usable -> locked       by lock
            locked -> usable       by unlock
            usable -> returned     by give_back

        ### visit

        Allowed when the pass is usable. The event brings `minutes` (integer, 1 to 300), `visited_on` (date) and `holiday` (true or false).

        Take the minutes. Multiply by 2 for blue, 1.5 for white and 1 for red, and drop the fraction. On a holiday double the result. A visit
        never costs more than 400 units. There must be at least 20 in the units. Take the result from the units; where there are fewer, what remains is 0.
        Add 1 to the visits, then set the grade from the new visits. Set the last visit to the date, unless the pass already has a later one.

        ### top_up

        Allowed when the pass is usable or locked. The event brings `bought` (integer, 1 or more). It must be a multiple of 25 and at most 500.
        Add them to the units.

        ### lock, unlock, give_back

        These bring nothing along. Lock and unlock change the status only. Give_back sets the units to 0; visits and grade stay.
        """;

    [Theory]
    [InlineData(100, 9, "blue", "2025-05-01", 31, "2025-05-03", false, 38, 10, "white", "2025-05-03")]
    [InlineData(100, 10, "white", "2025-06-01", 31, "2025-05-03", false, 54, 11, "white", "2025-06-01")]
    [InlineData(90, 49, "white", null, 31, "2025-05-03", true, 0, 50, "red", "2025-05-03")]
    [InlineData(1000, 3, "blue", null, 299, "2025-05-03", false, 600, 4, "blue", "2025-05-03")]
    [InlineData(70, 60, "red", null, 45, "2025-05-03", false, 25, 61, "red", "2025-05-03")]
    public void Steps_tiers_floors_and_later_dates(
        int units,
        int visits,
        string grade,
        string? last,
        int minutes,
        string on,
        bool holiday,
        int unitsAfter,
        int visitsAfter,
        string gradeAfter,
        string lastAfter
    )
    {
        var after = Folds.Apply(
            Pass,
            "visit",
            PassOf("usable", units, visits, grade, last),
            new()
            {
                ["minutes"] = (decimal)minutes,
                ["visited_on"] = Day(on),
                ["holiday"] = holiday,
            }
        );

        after.Error.ShouldBeNull();
        Folds.Decimals(after.State, "units", "visits").ShouldBe([unitsAfter, visitsAfter]);
        after.State["grade"].ShouldBe(gradeAfter);
        after.State["last_visit_on"].ShouldBe(Day(lastAfter));
    }

    [Theory]
    [InlineData("visit", "usable", 19, 5, ErrorKind.ValidationError)]
    [InlineData("visit", "locked", 100, 5, ErrorKind.InvalidState)]
    [InlineData("top_up", "locked", 0, 40, ErrorKind.ValidationError)]
    [InlineData("top_up", "usable", 0, 525, ErrorKind.ValidationError)]
    [InlineData("top_up", "returned", 0, 50, ErrorKind.InvalidState)]
    [InlineData("unlock", "usable", 0, 0, ErrorKind.InvalidState)]
    public void Demands_and_states_are_held(string name, string status, int units, int number, ErrorKind error) =>
        Folds
            .Apply(
                Pass,
                name,
                PassOf(status, units, 3, "blue", null),
                new()
                {
                    ["minutes"] = (decimal)number,
                    ["bought"] = (decimal)number,
                    ["visited_on"] = Day("2025-05-03"),
                    ["holiday"] = false,
                }
            )
            .Error.ShouldBe(error);

    [Fact]
    public void What_is_topped_up_is_added_and_what_is_given_back_is_gone()
    {
        var topped = Folds.Apply(Pass, "top_up", PassOf("locked", 5, 3, "blue", null), new() { ["bought"] = 75m });
        var given = Folds.Apply(Pass, "give_back", PassOf("usable", 5, 12, "white", null), []);

        topped.State["status"].ShouldBe("locked");
        Folds.Decimals(topped.State, "units", "visits").ShouldBe([80m, 3m]);
        given.State["status"].ShouldBe("returned");
        Folds.Decimals(given.State, "units", "visits").ShouldBe([0m, 12m]);
    }

    private const string Shelter = """
        # Bicycle shelter

        Folded from the messages of the gate. A pure state machine, no clock of its own.

        ## State

        | Name | Type | Start |
        |---|---|---|
        | status | shut, available, crowded | shut |
        | stands | integer ≥ 1, number of plain stands | configured |
        | used | integer, 0 … stands, bicycles in plain stands | 0 |
        | chargers | integer ≥ 0, number of charging stands | configured |
        | charging | integer, 0 … chargers, bicycles in charging stands | 0 |
        | most | integer ≥ 0, most bicycles at the same time | 0 |
        | share | decimal | 0 |
        | last_message_at | time or null | null |

        ## State diagram

        ```mermaid
        stateDiagram-v2
            [*] --> shut
            shut --> available: open_up [free plain stands]
            shut --> crowded: open_up [no free plain stand]
            available --> crowded: last plain stand taken
            crowded --> available: a plain stand gets free
            available --> shut: shut_down
            crowded --> shut: shut_down
        ```

        ## Every event

        - carries `sent_at` (time with zone)
        - is refused if `sent_at` is before `last_message_at`; the same time is fine
        - otherwise sets `last_message_at` to `sent_at`
        - afterwards, unless the shelter is shut: status is crowded if used equals stands, else available
        - afterwards: most becomes used + charging if that is more than most
        - afterwards: share = (used + charging) ÷ (stands + chargers) × 100, rounded half up to one decimal place

        ## Events

        ### park

        - extra field: `kind`, plain or powered
        - shut → not allowed (invalid state); available and crowded → see below
        - powered and a charging stand is free: charging + 1
        - all others: used + 1; refused if used already equals stands

        ### fetch

        - extra field: `place`, ordinary or charger
        - allowed in every status
        - ordinary: used − 1; charger: charging − 1; refused if that number is 0 already

        ### open_up

        - only when shut, otherwise not allowed (invalid state)
        - status becomes available or crowded

        ### shut_down

        - when available or crowded; when shut already: not allowed (invalid state)

        ### recount

        - extra field: `seen`, integer, 0 … stands: what the warden saw
        - allowed in every status
        - used = seen
        """;

    [Theory]
    [InlineData("park", "available", 3, 1, "kind", "powered", "available", 3, 2, "62.5")]
    [InlineData("park", "available", 3, 4, "kind", "powered", "crowded", 4, 4, "100.0")]
    [InlineData("park", "available", 0, 0, "kind", "plain", "available", 1, 0, "12.5")]
    [InlineData("fetch", "crowded", 4, 2, "place", "charger", "crowded", 4, 1, "62.5")]
    [InlineData("fetch", "crowded", 4, 2, "place", "ordinary", "available", 3, 2, "62.5")]
    [InlineData("fetch", "shut", 4, 2, "place", "ordinary", "shut", 3, 2, "62.5")]
    public void Rules_of_every_event_follow_those_of_one(
        string name,
        string status,
        int used,
        int charging,
        string field,
        string value,
        string statusAfter,
        int usedAfter,
        int chargingAfter,
        string share
    )
    {
        var after = Folds.Apply(
            Shelter,
            name,
            ShelterOf(status, used, charging),
            new() { ["sent_at"] = Time(10), [field] = value }
        );

        after.Error.ShouldBeNull();
        after.State["status"].ShouldBe(statusAfter);
        Folds
            .Decimals(after.State, "used", "charging", "most", "share")
            .ShouldBe([
                usedAfter,
                chargingAfter,
                Math.Max(5, usedAfter + chargingAfter),
                decimal.Parse(share, System.Globalization.CultureInfo.InvariantCulture),
            ]);
        after.State["last_message_at"].ShouldBe(Time(10));
    }

    [Fact]
    public void Events_that_every_rule_refuses_are_refused()
    {
        Folds
            .Apply(Shelter, "park", ShelterOf("crowded", 4, 0), new() { ["sent_at"] = Time(10), ["kind"] = "plain" })
            .Error.ShouldBe(ErrorKind.ValidationError);
        Folds
            .Apply(Shelter, "park", ShelterOf("available", 1, 0), new() { ["sent_at"] = Time(8), ["kind"] = "plain" })
            .Error.ShouldBe(ErrorKind.ValidationError);
        Folds
            .Apply(Shelter, "park", ShelterOf("shut", 1, 0), new() { ["sent_at"] = Time(10), ["kind"] = "plain" })
            .Error.ShouldBe(ErrorKind.InvalidState);
        Folds
            .Apply(
                Shelter,
                "fetch",
                ShelterOf("available", 1, 0),
                new() { ["sent_at"] = Time(10), ["place"] = "charger" }
            )
            .Error.ShouldBe(ErrorKind.ValidationError);
        Folds
            .Apply(Shelter, "recount", ShelterOf("shut", 1, 0), new() { ["sent_at"] = Time(10), ["seen"] = 5m })
            .Error.ShouldBe(ErrorKind.ValidationError);
        Folds
            .Apply(Shelter, "open_up", ShelterOf("shut", 4, 0), new() { ["sent_at"] = Time(10) })
            .State["status"]
            .ShouldBe("crowded");
        Folds
            .Apply(Shelter, "open_up", ShelterOf("shut", 3, 0), new() { ["sent_at"] = Time(10) })
            .State["status"]
            .ShouldBe("available");
    }

    private const string Motion = """
        # Motions of the members' council

        A function of one motion and one step of the secretary to the motion afterwards; it keeps nothing.

        ## Motion

        - `motion_id` – text, passed through
        - `phase` – one of `noted`, `open`, `carried`, `dropped`, `filed`
        - `proposer` – text
        - `round` – integer from 1
        - `needed` – integer from 1 to 9, passed through
        - `supporters` – list of text, empty at first
        - `objections` – integer, 0 at first
        - `opened_at`, `carried_at` – times, null at first
        - `effective_on` – date, null at first

        What the table does not name stays as it is.

        ## Steps

        | From | Trigger | To | What else changes |
        |---|---|---|---|
        | noted | `launch` | open | opened_at = the time of the trigger; supporters = empty |
        | open | `support` | open, or carried when there are enough (R-3) | member is appended to supporters; on reaching carried: carried_at = the time of the trigger |
        | open | `object` | dropped, or filed (R-4) | supporters = empty; objections + 1 |
        | dropped | `renew` | noted | round + 1; opened_at = null |
        | carried | `enact` | filed | effective_on = the date of the trigger |
        | carried | `renew` | noted | round + 1; opened_at = null; carried_at = null; objections = 0 |

        Every other combination is refused with an invalid-state error. Nothing leads out of filed.

        | Trigger | Fields |
        |---|---|
        | `launch` | `happened_at` (time) |
        | `support`, `object` | `member` (text), `happened_at` (time) |
        | `enact` | `enact_on` (date) |
        | `renew` | none |

        ## Rules

        - **R-1** For support and object the member must differ from the proposer. Names are compared without regard to upper and lower case.
        - **R-2** Nobody supports a motion twice: the member must not be in supporters already.
        - **R-3** A motion is carried as soon as supporters, with the new name, has as many names as needed.
        - **R-4** The second objection ends it: if objections, already raised, is 2 or more, the new phase is filed instead of dropped.
        - **R-5** enact_on must not be before the date of carried_at and at most 30 days after it.
        """;

    [Fact]
    public void Lists_conditional_targets_and_rules_by_their_marks()
    {
        var second = Folds.Apply(Motion, "support", MotionOf("open", ["ada"], 0), Step("bob"));
        var first = Folds.Apply(Motion, "support", MotionOf("open", [], 0), Step("bob"));

        second.State["phase"].ShouldBe("carried");
        second.State["carried_at"].ShouldBe(Time(10));
        ((IReadOnlyList<object?>)second.State["supporters"]!).ShouldBe(["ada", "bob"]);
        first.State["phase"].ShouldBe("open");
        first.State["carried_at"].ShouldBeNull();
        Folds.Apply(Motion, "object", MotionOf("open", ["ada"], 0), Step("bob")).State["phase"].ShouldBe("dropped");
        Folds.Apply(Motion, "object", MotionOf("open", ["ada"], 1), Step("bob")).State["phase"].ShouldBe("filed");
        Folds
            .Apply(Motion, "support", MotionOf("open", ["ada"], 0), Step("ADA"))
            .Error.ShouldBe(ErrorKind.ValidationError);
        Folds.Apply(Motion, "object", MotionOf("open", [], 0), Step("Zoe")).Error.ShouldBe(ErrorKind.ValidationError);
        Folds.Apply(Motion, "object", MotionOf("noted", [], 0), Step("bob")).Error.ShouldBe(ErrorKind.InvalidState);
    }

    [Theory]
    [InlineData("carried", 0)]
    [InlineData("dropped", 1)]
    public void What_one_row_names_changes_in_its_own_state_only(string phase, int objections)
    {
        var after = Folds.Apply(Motion, "renew", MotionOf(phase, ["ada"], 1), []).State;

        after["phase"].ShouldBe("noted");
        after["opened_at"].ShouldBeNull();
        Folds.Decimals(after, "round", "objections").ShouldBe([3, objections]);
    }

    [Theory]
    [InlineData("2025-03-01", null)]
    [InlineData("2025-03-31", null)]
    [InlineData("2025-04-01", ErrorKind.ValidationError)]
    [InlineData("2025-02-28", ErrorKind.ValidationError)]
    public void A_window_of_days_is_held(string on, ErrorKind? error)
    {
        var state = MotionOf("carried", ["ada"], 0);
        state["carried_at"] = new DateTimeOffset(2025, 3, 1, 22, 0, 0, TimeSpan.Zero);

        Folds.Apply(Motion, "enact", state, new() { ["enact_on"] = Day(on) }).Error.ShouldBe(error);
    }

    private const string Card = """
        # Gift card ledger

        Decide what a gift card looks like after something happened to it. This is a pure function of card and event.

        ## Card

        | Field | Type | Description |
        |---|---|---|
        | card_no | text | never changes |
        | state | `blank`, `active`, `frozen`, `spent` | |
        | value | decimal, 0 or more | what can be spent, in euro |
        | uses | integer, 0 or more | number of purchases |

        ## Events

        ### activate

        Only a blank card can be activated; it becomes active. Carries `amount` (decimal, 5.00 to 500.00).

        - value becomes amount.

        ### purchase

        Possible while the card is active. Carries `price` (decimal, more than 0).

        - Refused if price is more than value.
        - value is reduced by price; uses goes up by one.
        - The card is spent as soon as value is 0.

        ### freeze

        From active to frozen. Carries nothing.

        ### unfreeze

        From frozen to active. Carries nothing.

        ### refund

        Possible while the card is active or spent. Carries `price` (decimal, more than 0). The card is active afterwards.

        - value is increased by price.
        - uses goes down by one, but not below 0.

        Any other event in any other state is an INVALID_STATE error.
        """;

    [Theory]
    [InlineData("purchase", "active", 20, 20, "spent", 0)]
    [InlineData("purchase", "active", 20, 19, "active", 1)]
    [InlineData("refund", "spent", 0, 7, "active", 7)]
    [InlineData("refund", "active", 5, 7, "active", 12)]
    public void The_state_that_follows_is_the_one_that_is_told(
        string name,
        string state,
        int value,
        int price,
        string stateAfter,
        int valueAfter
    )
    {
        var after = Folds.Apply(Card, name, CardOf(state, value), new() { ["price"] = (decimal)price });

        after.Error.ShouldBeNull();
        after.State["state"].ShouldBe(stateAfter);
        Folds.Decimals(after.State, "value").ShouldBe([valueAfter]);
    }

    [Theory]
    [InlineData("purchase", "spent")]
    [InlineData("purchase", "blank")]
    [InlineData("refund", "frozen")]
    [InlineData("activate", "active")]
    public void No_state_allows_an_event_that_is_told_for_another_reason(string name, string state) =>
        Folds
            .Apply(Card, name, CardOf(state, 10), new() { ["price"] = 5m, ["amount"] = 5m })
            .Error.ShouldBe(ErrorKind.InvalidState);

    private static Dictionary<string, object?> CardOf(string state, int value) =>
        new()
        {
            ["card_no"] = "G-1",
            ["state"] = state,
            ["value"] = (decimal)value,
            ["uses"] = 3m,
        };

    private static Dictionary<string, object?> PassOf(
        string status,
        int units,
        int visits,
        string grade,
        string? last
    ) =>
        new()
        {
            ["pass_no"] = "P-1",
            ["status"] = status,
            ["units"] = (decimal)units,
            ["visits"] = (decimal)visits,
            ["grade"] = grade,
            ["last_visit_on"] = last is null ? null : Day(last),
        };

    private static Dictionary<string, object?> ShelterOf(string status, int used, int charging) =>
        new()
        {
            ["status"] = status,
            ["stands"] = 4m,
            ["used"] = (decimal)used,
            ["chargers"] = 4m,
            ["charging"] = (decimal)charging,
            ["most"] = 5m,
            ["share"] = 0m,
            ["last_message_at"] = Time(9),
        };

    private static Dictionary<string, object?> MotionOf(string phase, string[] supporters, int objections) =>
        new()
        {
            ["motion_id"] = "M-1",
            ["phase"] = phase,
            ["proposer"] = "zoe",
            ["round"] = 2m,
            ["needed"] = 2m,
            ["supporters"] = (IReadOnlyList<object?>)[.. supporters],
            ["objections"] = (decimal)objections,
            ["opened_at"] = Time(8),
            ["carried_at"] = null,
            ["effective_on"] = null,
        };

    private static Dictionary<string, object?> Step(string member) =>
        new() { ["member"] = member, ["happened_at"] = Time(10) };

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(int hour) => new(2025, 3, 1, hour, 0, 0, TimeSpan.Zero);
}
