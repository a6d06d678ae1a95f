using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Machines;

/// <summary>One machine, each part of which is told in many wordings; what happens is always the same.</summary>
public sealed class MachineBreadthTests
{
    private const string Number = "- `compartment_no`: text, never changes";
    private const string Code = "- `parcel_code`: text or null";
    private const string Handovers = "- `handovers`: integer, 0 or more";
    private const string Book =
        "- book carries `announced_code` (text, 4 to 16 characters, mandatory); parcel_code becomes announced_code.";
    private const string PickUp = "- pick_up: handovers + 1, parcel_code = null.";
    private const string Rest =
        "Whatever is not mentioned stays as it is. Everything else is refused with INVALID_STATE.";
    private const string Loaded = "compartment_no=B14 condition=loaded parcel_code=AB12 handovers=3";

    private static string Locker(
        string number = Number,
        string code = Code,
        string handovers = Handovers,
        string book = Book,
        string pickUp = PickUp,
        string rest = Rest
    ) =>
        $"""
            # Locker compartments

            A pure state machine for one compartment of a locker: it takes a compartment and an event and answers the compartment afterwards.

            ## Compartment

            {number}
            - `condition`: one of vacant, booked, loaded, overdue, defect
            {code}
            {handovers}

            ## Moves

            |         | book   | drop_off | time_out | pick_up | unbook | report_defect | repair |
            |---------|--------|----------|----------|---------|--------|---------------|--------|
            | vacant  | booked | –        | –        | –       | –      | defect        | –      |
            | booked  | –      | loaded   | –        | –       | vacant | defect        | –      |
            | loaded  | –      | –        | overdue  | vacant  | –      | –             | –      |
            | overdue | –      | –        | –        | vacant  | –      | –             | –      |
            | defect  | –      | –        | –        | –       | –      | –             | vacant |

            ## Effects

            {book}
            {pickUp}
            - unbook and report_defect: parcel_code = null.

            ## Anything else

            {rest}
            """;

    [Theory]
    [InlineData("**pick_up** adds one to handovers and empties parcel_code (null).")]
    [InlineData("pick_up increments handovers and clears parcel_code.")]
    [InlineData("pick_up counts one handover more; parcel_code is null afterwards.")]
    [InlineData("On pick_up, handovers goes up by 1 and parcel_code is wiped out.")]
    [InlineData("On pick_up the component shall increase handovers by 1 and shall set parcel_code to null.")]
    [InlineData("With pick_up the number of handovers rises by one, and the parcel_code is wiped.")]
    [InlineData("pick_up: one more in handovers, parcel_code back to null.")]
    [InlineData("pick_up: handovers += 1; parcel_code := null")]
    [InlineData("pick_up makes parcel_code null and handovers one higher.")]
    [InlineData("When the event is pick_up, we add 1 to handovers and remove the parcel_code.")]
    [InlineData("pick_up increases the handovers by one. The parcel_code is null again.")]
    [InlineData("pick_up leaves parcel_code null and raises handovers by 1.")]
    [InlineData("pick_up – handovers is increased by one, parcel_code becomes empty (null).")]
    [InlineData("pick_up bumps handovers by one and sets parcel_code to nothing (null).")]
    [InlineData("pick_up: increment handovers; reset parcel_code to null.")]
    [InlineData("`pick_up` ⇒ handovers ← handovers + 1, parcel_code ← null")]
    [InlineData("pick_up: handovers := handovers + 1, parcel_code := null")]
    [InlineData("pick_up will add 1 to handovers, and parcel_code will be set to null.")]
    [InlineData("For pick_up the system must increment handovers by 1 and must clear parcel_code.")]
    [InlineData("pick_up erases parcel_code and adds 1 to handovers.")]
    [InlineData("pick_up drops the parcel_code and ups handovers by 1.")]
    [InlineData("pick_up: parcel_code gets null, handovers gets one more.")]
    [InlineData("pick_up: handovers plus one, parcel_code to null.")]
    [InlineData("pick_up: handovers is one more than before; parcel_code loses its value (null).")]
    [InlineData("The event pick_up causes handovers to grow by 1 and parcel_code to become null.")]
    [InlineData("In the case of pick_up, handovers shall be incremented by 1 and parcel_code shall be set to null.")]
    public void What_changes(string sentence) =>
        Folds.Expect(
            Locker(pickUp: "- " + sentence),
            "pick_up",
            Loaded,
            "",
            "condition=vacant parcel_code=null handovers=4"
        );

    [Theory]
    [InlineData(
        "**book** comes with `announced_code` (text, 4 to 16 characters, mandatory). It is stored as the parcel_code."
    )]
    [InlineData("book carries `announced_code` (text, 4 to 16 characters). This is the new parcel_code.")]
    [InlineData("book carries `announced_code` (text, 4 to 16 characters). It becomes the parcel_code.")]
    [InlineData("book carries `announced_code` (text, 4 to 16 characters), which becomes the parcel_code.")]
    [InlineData("book carries `announced_code` (text, 4 to 16 characters), and the parcel_code becomes that code.")]
    [InlineData("book carries `announced_code` (text, 4 to 16 characters), and that is the parcel_code from then on.")]
    [InlineData("book needs `announced_code` (text, 4 to 16 characters); parcel_code takes its value.")]
    [InlineData(
        "With book one must say the code (`announced_code`, text of 4 to 16 characters), and the parcel_code becomes that code."
    )]
    [InlineData(
        "On the event `book`, the system shall set parcel_code to the event parameter `announced_code`. The parameter `announced_code` is a character string of 4 to 16 characters and is mandatory."
    )]
    [InlineData("book (announced_code: text, 4..16 characters): parcel_code := announced_code")]
    [InlineData("book(announced_code: text, 4 to 16 characters) → parcel_code = announced_code")]
    [InlineData("book has one parameter, `announced_code` (text, 4 to 16 characters). The parcel_code is set to it.")]
    [InlineData(
        "book brings `announced_code`, a text of 4 to 16 characters, which has to be given. We keep it as the parcel_code."
    )]
    [InlineData(
        "book: payload `announced_code` (text, 4–16 characters, required). parcel_code is set to announced_code."
    )]
    [InlineData("book comes with `announced_code` (text, 4 to 16 characters, compulsory). It goes into parcel_code.")]
    [InlineData("book comes with `announced_code` (text, 4 to 16 characters, compulsory), copied into parcel_code.")]
    [InlineData(
        "Whoever sends book must say the `announced_code` (text, 4 to 16 characters), which is remembered as the parcel_code."
    )]
    [InlineData(
        "book takes `announced_code` (string, length 4 to 16, must not be missing) and writes it to parcel_code."
    )]
    [InlineData("book takes `announced_code` (string with 4 to 16 characters) and stores it in parcel_code.")]
    [InlineData(
        "book requires announced_code (text, at least 4 and at most 16 characters); parcel_code := announced_code."
    )]
    public void What_is_stored(string sentence) =>
        Folds.Expect(
            Locker(book: "- " + sentence),
            "book",
            "compartment_no=B14 condition=vacant parcel_code=null handovers=3",
            "announced_code=ZZ99",
            "condition=booked parcel_code=ZZ99"
        );

    [Theory]
    [InlineData("Apart from that, nothing changes but the condition.")]
    [InlineData("What I haven't mentioned with an event doesn't change.")]
    [InlineData("Data items for which a requirement states no new value shall remain unchanged.")]
    [InlineData("`:=` – the only fields that change, besides condition.")]
    [InlineData("All other fields keep their values.")]
    [InlineData("Nothing else changes.")]
    [InlineData("No other field is touched.")]
    [InlineData("Other fields are left alone.")]
    [InlineData("Apart from the condition only what is written here changes.")]
    [InlineData("Everything not listed above remains as it was.")]
    [InlineData("Fields that are not named keep what they have.")]
    [InlineData("The rest stays.")]
    [InlineData("Everything else about the compartment remains the same.")]
    [InlineData("Otherwise only the condition changes.")]
    [InlineData("What a line does not name is carried over unchanged.")]
    [InlineData("All the other data is carried over.")]
    [InlineData("Only the fields named here change, and the condition.")]
    [InlineData("The other fields are not affected.")]
    [InlineData("The remaining attributes retain their values.")]
    public void What_stays(string sentence) =>
        Folds.Expect(
            Locker(rest: sentence + " Everything else is refused with INVALID_STATE."),
            "time_out",
            Loaded,
            "",
            "condition=overdue"
        );

    [Theory]
    [InlineData("In every other condition it’s answered with INVALID_STATE.")]
    [InlineData("A dash means that this can’t happen; the component then answers with INVALID_STATE.")]
    [InlineData(
        "If an event occurs in a condition for which the table does not provide, the system shall reject the event with INVALID_STATE."
    )]
    [InlineData("In such a case the program says `INVALID_STATE`.")]
    [InlineData("All other combinations yield INVALID_STATE.")]
    [InlineData("A – means INVALID_STATE.")]
    [InlineData("Where there is no arrow, the answer is INVALID_STATE.")]
    [InlineData("An event that does not fit the condition is rejected (INVALID_STATE) and nothing changes.")]
    [InlineData("Whatever the table does not allow is an INVALID_STATE error.")]
    [InlineData("Events out of place get INVALID_STATE.")]
    [InlineData("If the cell is empty, refuse with INVALID_STATE.")]
    [InlineData("The machine refuses anything that is not in the table. The error is INVALID_STATE.")]
    [InlineData("Not in the table? Then INVALID_STATE.")]
    [InlineData("Events that come at the wrong time are turned away with INVALID_STATE.")]
    [InlineData("Any event that the present condition does not provide for is refused: INVALID_STATE.")]
    [InlineData("Everything that has no target is forbidden and leads to INVALID_STATE.")]
    [InlineData("Illegal moves: INVALID_STATE.")]
    [InlineData("Unknown combinations return INVALID_STATE, and the compartment stays as it was.")]
    [InlineData("The system shall answer INVALID_STATE to an event for which no transition exists.")]
    public void What_is_refused(string sentence) =>
        Folds.Expect(Locker(rest: "Nothing else changes. " + sentence), "repair", Loaded, "", "InvalidState");

    [Theory]
    [InlineData("`parcel_code` – text; null while no parcel has been announced.")]
    [InlineData("`parcel_code`: character string or null.")]
    [InlineData("`parcel_code`: text; empty (null) until a parcel has been announced")]
    [InlineData("`parcel_code`: text, or null if there is none")]
    [InlineData("`parcel_code`: a text, null when nothing is announced")]
    [InlineData("`parcel_code`: string | null")]
    [InlineData("`parcel_code`: optional text")]
    [InlineData("`parcel_code` (text, nullable): what was announced")]
    [InlineData("parcel_code: text, may be null")]
    [InlineData("parcel_code: text; null means that there is none")]
    [InlineData("`parcel_code`: nullable string, the code that the courier announced")]
    [InlineData("**parcel_code**: a text or nothing (null)")]
    [InlineData("`parcel_code`: text, null for a new compartment")]
    [InlineData("`parcel_code`: text?")]
    [InlineData("`parcel_code`: text or null; null in a new compartment")]
    [InlineData("parcel_code: text, or null (no parcel)")]
    [InlineData("`parcel_code`: what the courier announced, a text, or null")]
    [InlineData("`parcel_code`: string, null by default")]
    [InlineData("`parcel_code`: free text, unset (null) unless a parcel is expected")]
    public void A_field_that_may_be_null(string sentence) =>
        Folds.Expect(
            Locker(code: "- " + sentence),
            "pick_up",
            Loaded,
            "",
            "condition=vacant parcel_code=null handovers=4"
        );

    [Theory]
    [InlineData("`handovers` – counts the parcels that customers have taken out; an integer that starts at 0.")]
    [InlineData("`handovers`: integer, 0 or greater.")]
    [InlineData("`handovers`: how many times a parcel was taken out, a whole number, 0 or more.")]
    [InlineData("`handovers`: non-negative integer")]
    [InlineData("`handovers`: integer >= 0")]
    [InlineData("`handovers`: number of parcels handed over, starts at 0")]
    [InlineData("`handovers`: counter, begins with 0")]
    [InlineData("`handovers`: a whole number from 0 upwards")]
    [InlineData("`handovers`: integer (min 0), counts parcels")]
    [InlineData("`handovers`: integer, never negative")]
    [InlineData("`handovers`: integer, not below 0")]
    [InlineData("`handovers`: whole number that counts the parcels; 0 at first")]
    [InlineData("`handovers`: count of parcels, integer, 0 for a new compartment")]
    [InlineData("`handovers`: unsigned integer")]
    [InlineData("`handovers`: an integer of at least 0: the parcels that were taken out")]
    [InlineData("`handovers`: int, initially 0")]
    [InlineData("`handovers`: integer; how often a customer took something out")]
    public void A_counter(string sentence) =>
        Folds.Expect(
            Locker(handovers: "- " + sentence),
            "pick_up",
            Loaded,
            "",
            "condition=vacant parcel_code=null handovers=4"
        );

    [Theory]
    [InlineData("`compartment_no`: text such as “B14”. Fixed.")]
    [InlineData("`compartment_no`: character string, 1 to 20 characters, constant.")]
    [InlineData("**compartment_no**: the label on the door, 1 to 30 characters. It stays the same.")]
    [InlineData("`compartment_no`: text, stays as it is")]
    [InlineData("`compartment_no`: text; immutable")]
    [InlineData("`compartment_no`: identifier, text, does not change")]
    [InlineData("`compartment_no`: text (read-only)")]
    [InlineData("`compartment_no`: text, the same for ever")]
    [InlineData("`compartment_no`: text that no event changes")]
    [InlineData("`compartment_no`: text, is passed through")]
    [InlineData("`compartment_no`: what is painted on the door, a text of 1 to 5 characters; no event touches it")]
    [InlineData("`compartment_no`: text, given once and for all")]
    [InlineData("`compartment_no`: text, identifies the compartment")]
    [InlineData("`compartment_no`: string, key")]
    public void A_field_that_never_changes(string sentence) =>
        Folds.Expect(Locker(number: "- " + sentence), "time_out", Loaded, "", "condition=overdue");

    [Theory]
    [InlineData("- pick_up adds one to handovers on Sundays and empties parcel_code.")]
    [InlineData("- pick_up adds one to handovers unless the courier was late, and empties parcel_code.")]
    [InlineData("- pick_up doubles handovers and clears parcel_code.")]
    [InlineData("- pick_up: parcel_code = null. The counter goes up.")]
    [InlineData("- pick_up – The customer takes the parcel within three days. parcel_code = null, handovers + 1.")]
    [InlineData("- pick_up must be null: parcel_code. handovers + 1.")]
    public void What_says_more_needs_a_human(string sentence) =>
        Assert.True(Folds.IsOpen(Locker(pickUp: sentence), "pick_up"), sentence);

    [Theory]
    [InlineData("Apart from that, nothing changes but the condition, unless the compartment is full.")]
    [InlineData("Only handovers changes.")]
    [InlineData("Nothing but handovers is altered by time_out.")]
    public void What_says_something_else_of_the_rest_needs_a_human(string sentence) =>
        Assert.True(
            Folds.IsOpen(Locker(rest: sentence + " Everything else is refused with INVALID_STATE."), "time_out"),
            sentence
        );
}
