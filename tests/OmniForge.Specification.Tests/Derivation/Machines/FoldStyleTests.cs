using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>Reducers in the styles of different writers, with values that were worked out by hand.</summary>
public sealed class FoldStyleTests
{
    private const string Kiln = """
        # Kiln monitor

        The monitor keeps track of one pottery kiln. It receives the kiln as it was and one event, and answers the kiln as it is now. It is a pure reducer: no storage, no timers.

        ## 1. What we know about a kiln

        1.1 `kiln_no` is a text that never changes.
        1.2 `phase` is one of `idle`, `heating`, `holding`, `cooling` or `locked`.
        1.3 `recipe` is a text of up to 20 characters, or null.
        1.4 `firings` is a whole number, at least 0.
        1.5 `faults` is a whole number, at least 0.

        A new kiln is idle, has no recipe, and both counters are 0.

        ## 2. What happens

        2.1 An idle kiln that receives `ignite` starts heating. The event carries `recipe_code` (text, 1 to 20 characters), which is stored as the recipe.

        2.2 When `plateau` arrives while the kiln is heating, it is holding from then on.

        2.3 `shut_off` takes a heating or holding kiln to cooling.

        2.4 A cooling kiln becomes idle on `cooled`. The recipe is cleared and firings goes up by one.

        2.5 `fault` locks the kiln in any phase but locked: it becomes locked and the number of faults rises by one.

        2.6 A locked kiln goes back to idle on `unlock`. The recipe is cleared.

        2.7 Any other event is refused with INVALID_STATE and nothing changes.
        """;

    [Theory]
    [InlineData(
        "ignite",
        "kiln_no=K1 phase=idle recipe=null firings=2 faults=0",
        "recipe_code=B6",
        "phase=heating recipe=B6"
    )]
    [InlineData("plateau", "kiln_no=K1 phase=heating recipe=B6 firings=2 faults=0", "", "phase=holding")]
    [InlineData("shut_off", "kiln_no=K1 phase=holding recipe=B6 firings=2 faults=0", "", "phase=cooling")]
    [InlineData(
        "cooled",
        "kiln_no=K1 phase=cooling recipe=B6 firings=2 faults=0",
        "",
        "phase=idle recipe=null firings=3"
    )]
    [InlineData("fault", "kiln_no=K1 phase=heating recipe=B6 firings=2 faults=4", "", "phase=locked faults=5")]
    [InlineData("fault", "kiln_no=K1 phase=idle recipe=null firings=2 faults=0", "", "phase=locked faults=1")]
    [InlineData("fault", "kiln_no=K1 phase=locked recipe=null firings=2 faults=1", "", "InvalidState")]
    [InlineData("unlock", "kiln_no=K1 phase=locked recipe=B6 firings=2 faults=1", "", "phase=idle recipe=null")]
    [InlineData("cooled", "kiln_no=K1 phase=heating recipe=B6 firings=2 faults=0", "", "InvalidState")]
    public void Numbered_sentences_tell_fields_and_moves(string name, string state, string carried, string expected) =>
        Folds.Expect(Kiln, name, state, carried, expected);

    private const string Ferry = """
        # Ferry berth board

        Reducer for one berth of the ferry port. State in, event in, state out.

        ## Berth

        - `berth`: text, fixed
        - `state`: `free`, `reserved`, `docked`, `closed`
        - `vessel`: text, null when nobody is there
        - `calls`: integer, 0 or more
        - `cancelled`: integer, 0 or more

        ## Moves

        - from free to reserved on reserve (needs vessel_name: text, 2 to 30 characters)
        - from reserved to docked on arrive
        - from reserved to free on cancel
        - from docked to free on depart
        - from free to closed on close
        - from closed to free on reopen

        Anything else: INVALID_STATE.

        ## Effects

        - reserve: vessel = vessel_name
        - cancel: vessel = null, cancelled + 1
        - depart: vessel = null, calls + 1

        Whatever is not mentioned stays as it is.
        """;

    [Theory]
    [InlineData(
        "reserve",
        "berth=B2 state=free vessel=null calls=7 cancelled=1",
        "vessel_name=Alva",
        "state=reserved vessel=Alva"
    )]
    [InlineData("arrive", "berth=B2 state=reserved vessel=Alva calls=7 cancelled=1", "", "state=docked")]
    [InlineData(
        "cancel",
        "berth=B2 state=reserved vessel=Alva calls=7 cancelled=1",
        "",
        "state=free vessel=null cancelled=2"
    )]
    [InlineData(
        "depart",
        "berth=B2 state=docked vessel=Alva calls=7 cancelled=1",
        "",
        "state=free vessel=null calls=8"
    )]
    [InlineData("close", "berth=B2 state=reserved vessel=Alva calls=7 cancelled=1", "", "InvalidState")]
    public void Bullets_from_to_on(string name, string state, string carried, string expected) =>
        Folds.Expect(Ferry, name, state, carried, expected);

    private const string Cabin = """
        # Cable car cabin

        Pure state machine for a cabin: takes the cabin and an event, gives the cabin.

        ## Cabin

        - `cabin`: text, constant
        - `state`: parked, boarding, riding, stuck
        - `riders`: integer from 0 to 8
        - `trips`: integer ≥ 0
        - `incident`: text or null

        ## Diagram

        ```mermaid
        stateDiagram-v2
            [*] --> parked
            parked --> boarding : call
            boarding --> boarding : board [riders < 8] / riders + 1
            boarding --> riding : go [riders > 0] / trips + 1
            boarding --> parked : send_away / riders = 0
            riding --> parked : arrive / riders = 0
            riding --> stuck : break_down
            stuck --> parked : rescue / riders = 0, incident = null
        ```

        `break_down` carries `report` (text, 1 to 80 characters); incident becomes report.

        An event that no arrow allows is answered with INVALID_STATE. An event whose guard does not hold is refused.
        """;

    [Theory]
    [InlineData("board", "cabin=7 state=boarding riders=7 trips=2 incident=null", "", "riders=8")]
    [InlineData("board", "cabin=7 state=boarding riders=8 trips=2 incident=null", "", "ValidationError")]
    [InlineData("go", "cabin=7 state=boarding riders=0 trips=2 incident=null", "", "ValidationError")]
    [InlineData("go", "cabin=7 state=boarding riders=1 trips=2 incident=null", "", "state=riding trips=3")]
    [InlineData(
        "break_down",
        "cabin=7 state=riding riders=5 trips=3 incident=null",
        "report=ice",
        "state=stuck incident=ice"
    )]
    [InlineData(
        "rescue",
        "cabin=7 state=stuck riders=5 trips=3 incident=ice",
        "",
        "state=parked riders=0 incident=null"
    )]
    [InlineData("arrive", "cabin=7 state=stuck riders=5 trips=3 incident=ice", "", "InvalidState")]
    public void Guards_and_actions_on_the_arrows_of_a_diagram(
        string name,
        string state,
        string carried,
        string expected
    ) => Folds.Expect(Cabin, name, state, carried, expected);

    private const string Ticket = """
        # Support ticket reducer

        Folds one event into one ticket. No I/O.

        ## Ticket

        | Name | Type |
        |---|---|
        | ticket_id | text, constant |
        | stage | new, triaged, waiting, solved, closed |
        | agent | text or null |
        | priority | integer, 1 to 5 |
        | reopened | integer, 0 or more |
        | replies | integer, 0 or more |

        ## Events

        | Event | Payload |
        |---|---|
        | assign | agent_name (text, 1 to 40 characters) |
        | escalate | none |
        | ask | none |
        | answer | none |
        | solve | none |
        | reopen | none |
        | close | none |

        ## Transitions

        | Current stage | Event | Guard | Next stage | Action |
        |---|---|---|---|---|
        | new | assign | | triaged | agent = agent_name |
        | triaged | assign | agent_name differs from agent | triaged | agent = agent_name |
        | triaged | escalate | priority > 1 | triaged | priority - 1 |
        | triaged | ask | | waiting | |
        | waiting | answer | | triaged | replies + 1 |
        | triaged | solve | | solved | |
        | solved | reopen | reopened < 2 | triaged | reopened + 1 |
        | solved | reopen | reopened >= 2 | closed | agent = null |
        | solved | close | | closed | agent = null |

        Every combination that has no row is an INVALID_STATE error. A guard that does not hold is a validation error. Columns that a row leaves empty change nothing.
        """;

    [Theory]
    [InlineData(
        "assign",
        "ticket_id=T stage=new agent=null priority=3 reopened=0 replies=0",
        "agent_name=ida",
        "stage=triaged agent=ida"
    )]
    [InlineData(
        "assign",
        "ticket_id=T stage=triaged agent=ida priority=3 reopened=0 replies=0",
        "agent_name=ida",
        "ValidationError"
    )]
    [InlineData("escalate", "ticket_id=T stage=triaged agent=ida priority=2 reopened=0 replies=0", "", "priority=1")]
    [InlineData(
        "escalate",
        "ticket_id=T stage=triaged agent=ida priority=1 reopened=0 replies=0",
        "",
        "ValidationError"
    )]
    [InlineData(
        "answer",
        "ticket_id=T stage=waiting agent=ida priority=1 reopened=0 replies=8",
        "",
        "stage=triaged replies=9"
    )]
    [InlineData(
        "reopen",
        "ticket_id=T stage=solved agent=ida priority=1 reopened=1 replies=8",
        "",
        "stage=triaged reopened=2"
    )]
    [InlineData(
        "reopen",
        "ticket_id=T stage=solved agent=ida priority=1 reopened=2 replies=8",
        "",
        "stage=closed agent=null"
    )]
    [InlineData("close", "ticket_id=T stage=triaged agent=ida priority=1 reopened=2 replies=8", "", "InvalidState")]
    public void Guards_and_actions_in_the_columns_of_a_table(
        string name,
        string state,
        string carried,
        string expected
    ) => Folds.Expect(Ticket, name, state, carried, expected);

    private const string Canteen = """
        # Canteen card

        The canteen's card as a fold: old card and event in, new card out. It has no clock and stores nothing. Amounts are in euro with at most two decimals.

        ## State of a card

        - `card_no`: text, never changes
        - `status`: `active`, `suspended` or `ended`
        - `balance`: decimal, 0.00 to 150.00
        - `meals`: integer, 0 or more
        - `warnings`: integer, 0 to 3
        - `refund`: decimal, 0 or more

        A new card is active with all numbers at 0.

        ## Events

        **load** (while active or suspended) brings `amount`, a decimal from 5.00 to 100.00. It is added to the balance. If the balance would then exceed 150.00, the event is refused.

        **pay** (while active) brings `price`, a decimal greater than 0. The balance must be at least the price. The price is subtracted from the balance and meals is increased by 1.

        **warn** (while active) adds 1 to warnings. With the third warning the card is suspended, otherwise it stays active.

        **reinstate** (while suspended) sets warnings to 0 and makes the card active.

        **end** (while active or suspended): refund becomes the balance, then balance becomes 0. The card is ended.

        An event in any other status is refused with INVALID_STATE. Everything that is not named keeps its value.
        """;

    [Theory]
    [InlineData("load", "card_no=C status=active balance=40 meals=2 warnings=0 refund=0", "amount=100", "balance=140")]
    [InlineData(
        "load",
        "card_no=C status=suspended balance=60 meals=2 warnings=3 refund=0",
        "amount=90.01",
        "ValidationError"
    )]
    [InlineData(
        "pay",
        "card_no=C status=active balance=6.40 meals=2 warnings=0 refund=0",
        "price=6.40",
        "balance=0 meals=3"
    )]
    [InlineData(
        "pay",
        "card_no=C status=active balance=6.39 meals=2 warnings=0 refund=0",
        "price=6.40",
        "ValidationError"
    )]
    [InlineData(
        "pay",
        "card_no=C status=suspended balance=6.40 meals=2 warnings=3 refund=0",
        "price=1",
        "InvalidState"
    )]
    [InlineData("warn", "card_no=C status=active balance=6 meals=2 warnings=1 refund=0", "", "warnings=2")]
    [InlineData(
        "warn",
        "card_no=C status=active balance=6 meals=2 warnings=2 refund=0",
        "",
        "warnings=3 status=suspended"
    )]
    [InlineData(
        "reinstate",
        "card_no=C status=suspended balance=6 meals=2 warnings=3 refund=0",
        "",
        "warnings=0 status=active"
    )]
    [InlineData(
        "end",
        "card_no=C status=suspended balance=6.55 meals=2 warnings=3 refund=0",
        "",
        "status=ended balance=0 refund=6.55"
    )]
    public void Balances_and_counters_with_limits(string name, string state, string carried, string expected) =>
        Folds.Expect(Canteen, name, state, carried, expected);

    private const string Oven = """
        # Pizza oven

        A reducer. Old oven and event in, new oven out.

        ### Oven

        ```json
        {
          "oven_id": "O-3",
          "phase": "cold",
          "dish": null,
          "batches": 12
        }
        ```

        - `oven_id`: text, constant
        - `phase`: `cold` | `warming` | `hot` | `cleaning`
        - `dish`: text or null
        - `batches`: integer, 0 or more
        - initial state: phase cold, dish null, batches 0

        ### Matrix

        Rows: the phase. Columns: the event. A dash means that it is rejected with `INVALID_STATE`.

        | | light | reached | bake | clean | done |
        |---|---|---|---|---|---|
        | **cold** | warming | – | – | cleaning | – |
        | **warming** | – | hot | – | – | – |
        | **hot** | – | – | hot | – | cold |
        | **cleaning** | – | – | – | – | cold |

        ### Besides

        1. `bake` carries `dish_name` (text, 1 to 20 characters, mandatory); `dish` becomes `dish_name`.
        2. `bake` adds 1 to `batches`.
        3. `done` sets `dish` to null.
        4. All else keeps its value.
        """;

    [Theory]
    [InlineData("light", "oven_id=O phase=cold dish=null batches=3", "", "phase=warming")]
    [InlineData("bake", "oven_id=O phase=hot dish=null batches=3", "dish_name=salami", "dish=salami batches=4")]
    [InlineData("done", "oven_id=O phase=hot dish=salami batches=4", "", "phase=cold dish=null")]
    [InlineData("done", "oven_id=O phase=cleaning dish=null batches=4", "", "phase=cold")]
    [InlineData("bake", "oven_id=O phase=cold dish=null batches=3", "dish_name=salami", "InvalidState")]
    public void A_matrix_beside_a_sample_of_the_state(string name, string state, string carried, string expected) =>
        Folds.Expect(Oven, name, state, carried, expected);
}
