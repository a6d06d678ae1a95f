using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Machines;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Machines;

public sealed class MachineNotationTests
{
    private const string Head = """
        # Permit desk

        A permit comes in with an event and goes out as it is afterwards.

        ## Permit

        - permit_id: text
        - status: draft, review, granted or denied


        """;

    /// <summary>The same four transitions, as people write them down.</summary>
    public static TheoryData<string, string> Notations =>
        new()
        {
            {
                "table",
                """
                    | From | Event | To |
                    |---|---|---|
                    | draft | submit | review |
                    | review | grant | granted |
                    | review | deny | denied |
                    | denied | reopen | draft |
                    """
            },
            {
                "table in another order with other heads",
                """
                    | No. | Trigger | Current status | Next status | Remarks |
                    |---|---|---|---|---|
                    | 1 | `submit` | draft | review | |
                    | 2 | `grant` | review | granted | |
                    | 3 | `deny` | review | denied | |
                    | 4 | `reopen` | denied | draft | |
                    """
            },
            {
                "matrix of states and events",
                """
                    | | submit | grant | deny | reopen |
                    |---|---|---|---|---|
                    | draft | review | – | – | – |
                    | review | – | granted | denied | – |
                    | granted | – | – | – | – |
                    | denied | – | – | – | draft |
                    """
            },
            {
                "matrix of events and states",
                """
                    | Event | draft | review | granted | denied |
                    |---|---|---|---|---|
                    | submit | review | | | |
                    | grant | | granted | | |
                    | deny | | denied | | |
                    | reopen | | | | draft |
                    """
            },
            {
                "events with arrows",
                """
                    - submit: draft → review
                    - grant: review → granted
                    - deny: review → denied
                    - reopen: denied → draft
                    """
            },
            {
                "arrows with events behind",
                """
                        draft -> review    by submit
                        review -> granted  by grant
                        review -> denied   by deny
                        denied -> draft    by reopen
                    """
            },
            {
                "from and to",
                """
                    - `submit` — from draft to review.
                    - `grant` — from review to granted.
                    - `deny` — from review to denied.
                    - `reopen` — from denied back to draft.
                    """
            },
            {
                "Mermaid",
                """
                    ```mermaid
                    stateDiagram-v2
                        [*] --> draft
                        draft --> review : submit
                        review --> granted : grant
                        review --> denied : deny
                        denied --> draft : reopen
                        granted --> [*]
                    ```
                    """
            },
            {
                "PlantUML",
                """
                    ```plantuml
                    @startuml
                    [*] --> draft
                    draft --> review : submit
                    review -> granted : grant
                    review -> denied : deny
                    denied -up-> draft : reopen
                    @enduml
                    ```
                    """
            },
            {
                "sections of states",
                """
                    ### draft

                    - `submit` → review

                    ### review

                    - `grant` → granted
                    - `deny` → denied

                    ### granted

                    The end.

                    ### denied

                    - `reopen` → draft
                    """
            },
            {
                "TypeScript map",
                """
                    ```ts
                    const transitions = {
                      draft: { submit: 'review' },
                      review: { grant: 'granted', deny: 'denied' },
                      denied: { reopen: 'draft' },
                    };
                    ```
                    """
            },
            {
                "JSON records",
                """
                    ```json
                    [
                      {"from": "draft", "event": "submit", "to": "review"},
                      {"from": "review", "event": "grant", "to": "granted"},
                      {"from": "review", "event": "deny", "to": "denied"},
                      {"from": "denied", "event": "reopen", "to": "draft"}
                    ]
                    ```
                    """
            },
            {
                "sentences",
                """
                    "submit" moves a draft permit to review. "grant" turns a permit in review into a granted one. "deny" is possible
                    in review and makes it denied. Finally "reopen" brings a denied permit back to draft.
                    """
            },
            {
                "sentences that begin with the state",
                """
                    From draft, `submit` leads to review. From review, `grant` leads to granted. From review, `deny` leads to denied.
                    From denied, `reopen` leads back to draft.
                    """
            },
        };

    [Theory]
    [MemberData(nameof(Notations))]
    public void A_machine_is_the_same_in_every_notation(string notation, string text)
    {
        var machine = Read(Head + "## Transitions\n\n" + text + "\n");

        Arrows(machine)
            .ShouldBe(
                ["denied reopen draft", "draft submit review", "review deny denied", "review grant granted"],
                customMessage: notation
            );
        machine.StateField.ShouldBe("status");
        machine.States.ShouldBe(["draft", "review", "granted", "denied"]);
    }

    [Fact]
    public void A_chain_of_an_ordinary_day_is_no_transition()
    {
        var machine = Read(
            Head
                + "- submit: draft → review\n- grant: review → granted\n\nAn ordinary day looks like this: draft → review → granted → draft.\n"
        );

        Arrows(machine).ShouldBe(["draft submit review", "review grant granted"]);
    }

    [Fact]
    public void Several_states_may_stand_before_an_event()
    {
        var machine = Read(
            Head + "- submit: draft → review\n- close: draft, review → denied\n- grant: review → granted\n"
        );

        Arrows(machine)
            .ShouldBe(["draft close denied", "draft submit review", "review close denied", "review grant granted"]);
    }

    [Fact]
    public void What_stays_in_its_state_is_a_transition_too()
    {
        var machine = Read(
            Head
                + "- `submit` — from draft to review.\n- `remind` — while in review; the permit stays in review.\n- `grant` — from review to granted.\n"
        );

        Arrows(machine).ShouldContain("review remind review");
    }

    [Theory]
    [InlineData("`grant` carries officer (text, 1–40 characters).", "officer", "text, 1–40 characters")]
    [InlineData("The event `grant` brings along officer (ann, bob or eve), who signs.", "officer", "ann, bob or eve")]
    [InlineData("grant has the input officer, 2 to 40 characters. It is urgent.", "officer", "2 to 40 characters")]
    [InlineData(
        "grant comes with `officer`, an integer from 1 to 16, and is urgent.",
        "officer",
        "integer from 1 to 16"
    )]
    [InlineData("- grant: takes officer (text).", "officer", "text")]
    public void What_an_event_carries_is_found(string sentence, string name, string phrase)
    {
        var machine = Read(
            Head
                + "| From | Event | To |\n|---|---|---|\n| draft | submit | review |\n| review | grant | granted |\n\n"
                + sentence
                + "\n"
        );

        var input = machine.Events.Single(one => one.Name == "grant").Inputs.ShouldHaveSingleItem();
        input.Name.Text.ShouldBe(name);
        input.Phrase!.Text.ShouldBe(phrase);
        machine.Events.Single(one => one.Name == "submit").Inputs.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_of_fields_is_no_machine() =>
        SemanticAnalyzer
            .Analyze(
                PrdReader.Parse(
                    "card.md",
                    "# Cards\n\n| Field | Type | Filled in by |\n|---|---|---|\n| card_id | UUID | the desk |\n| status | new, used | the desk |\n"
                )
            )
            .Machines.ShouldBeEmpty();

    [Fact]
    public void An_event_without_a_letter_is_none_and_its_row_is_unclear()
    {
        var machine = Read(
            Head
                + "| From | Event | To |\n|---|---|---|\n| draft | `|-` | review |\n| review | grant | granted |\n| review | deny | denied |\n"
        );

        machine.Events.Select(one => one.Name).ShouldBe(["grant", "deny"]);
        machine.Unclear.ShouldHaveSingleItem();
    }

    private static MachineExtraction Read(string text) =>
        SemanticAnalyzer.Analyze(PrdReader.Parse("permit.md", text)).Machines.ShouldHaveSingleItem();

    private static string[] Arrows(MachineExtraction machine) =>
        [
            .. machine
                .Transitions.SelectMany(transition =>
                    transition.From.Select(from => $"{from} {transition.Event} {transition.Targets.Single()}")
                )
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [InlineData("The activity is one of idle, busy and resting.")]
    [InlineData("A printer has an activity (idle, busy, resting).")]
    [InlineData("activity: idle, busy or resting.")]
    [InlineData("activity  idle | busy | resting")]
    [InlineData("```\n| phase    | idle, busy or resting |      |\n| printed  | integer               |      |\n```")]
    public void A_list_that_the_rules_speak_of_holds_the_states(string list) =>
        Printer(list).ShouldHaveSingleItem().States.ShouldBe(["idle", "busy", "resting"]);

    [Theory]
    [InlineData("Activity handles idle, busy or resting.")]
    [InlineData("The printer's manual has chapters (idle, busy).")]
    [InlineData("The shop sells idle and busy.")]
    public void Other_lists_hold_none(string list) => Printer(list).ShouldBeEmpty();

    [Fact]
    public void Plurals_are_no_states() =>
        Machines(
                "Registry: printers, trays.\n\n- load: printers become trays\n- feed: trays become printers\n- clear: printers become trays\n"
            )
            .ShouldBeEmpty();

    private static IReadOnlyList<MachineExtraction> Printer(string list) =>
        Machines(
            $"{list}\n\n- print: an idle printer becomes busy\n- cool: a busy printer becomes resting\n- wake: a resting printer becomes idle\n"
        );

    private static IReadOnlyList<MachineExtraction> Machines(string text) =>
        SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", $"# Printer watch\n\n{text}")).Machines;
}
