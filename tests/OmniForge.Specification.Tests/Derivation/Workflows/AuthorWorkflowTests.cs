using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>Layouts and sentences of authors who tell the same workflow in ways of their own.</summary>
public sealed class AuthorWorkflowTests
{
    private const string Rules = """

        ## Call

        - `completed_steps`: finished jobs, oldest first
        - `failed_step`: the job that failed; null if none has
        - `leased`: true or false. Always required.

        It gets back:

        - `next_steps`: all jobs that are due and not finished yet, in the order of the diagram
        - `compensations`: what has to be reversed, newest first
        - `status`: running; completed once everything is done; compensating after a failure

        Job names other than these are refused. If there is no failure, compensations is empty.

        | Job | Reversal |
        |---|---|
        | wash_van | soil_van |
        """;

    private static string Chain(string lines, string more = "") =>
        $"# Workflow: Return van\n\n```\n{lines}\n```\n{Rules}\n{more}\n";

    private const string Drawn = """
        call_van
           -> settle_lease        (leased vans only)
           -> wash_van | empty_van | read_meter     (all three side by side)
           -> hand_over_van       (when these three are finished)
           -> close_file
        """;

    private const string Down = """
        call van
          |
        settle lease (only if leased)
          |
        wash van, empty van, read meter
          v
        hand over van
          ↓
        close file
        """;

    [Theory]
    [InlineData(Drawn)]
    [InlineData(Down)]
    public void Arrows_lead_from_line_to_line(string lines)
    {
        var flow = new ConductedWorkflow(Chain(lines), "return_van");

        flow.Next("call_van", ("leased", true)).ShouldBe("settle_lease");
        flow.Next("call_van", ("leased", false)).ShouldBe("wash_van empty_van read_meter");
        flow.Next("call_van wash_van empty_van", ("leased", false)).ShouldBe("read_meter");
        flow.Next("call_van settle_lease wash_van empty_van read_meter", ("leased", true)).ShouldBe("hand_over_van");
        flow.Next("call_van wash_van empty_van read_meter hand_over_van", ("leased", false)).ShouldBe("close_file");
    }

    [Theory]
    [InlineData("The three parallel jobs may finish in any order. hand_over_van waits for the last of them.")]
    [InlineData("If leased is false it's skipped and the three parallel jobs follow call_van directly.")]
    [InlineData("The drivers do wash_van, after the lease if there is one and otherwise directly after call_van.")]
    [InlineData("close_file follows hand_over_van and ends the workflow.")]
    [InlineData("A van that isn't leased goes on without it, because the bank isn't involved.")]
    [InlineData("wash_van begins after settle_lease, since only then do we know who pays.")]
    public void What_agrees_with_the_drawing_needs_nobody(string sentence) =>
        ConductedWorkflow
            .Read(Chain(Drawn, "## Remarks\n\nsettle_lease is for leased vans. " + sentence))
            .Operations[0]
            .Logic.ShouldBeOfType<ConductLogic>(sentence);

    [Theory]
    [InlineData("When all three are done comes close_file.")]
    [InlineData("The drivers do hand_over_van, after the lease if there is one and otherwise directly after call_van.")]
    [InlineData("A van that is leased goes on without it.")]
    [InlineData("wash_van begins after hand_over_van, since only then do we know who pays.")]
    public void What_disagrees_with_the_drawing_stops(string sentence) =>
        ConductedWorkflow
            .Read(Chain(Drawn, "## Remarks\n\nsettle_lease is for leased vans. " + sentence))
            .Operations[0]
            .Logic.ShouldBeOfType<StubLogic>(sentence);

    [Fact]
    public void Lines_with_another_remark_are_left_open() =>
        ConductedWorkflow
            .Read(Chain(Drawn.Replace("(when these three are finished)", "(twice a week)", StringComparison.Ordinal)))
            .Operations[0]
            .Logic.ShouldBeOfType<StubLogic>();

    private static string Prose(string waits, string condition, string value) =>
        $"""
            # Workflow: Ship crate

            It is handed `completed_steps` (a list of the steps that are finished, the first finished first), then `failed_step`, which is null or the one step that failed, and `{value}`.

            ## Steps

            | No. | Step | May begin when | Undo |
            |---|---|---|---|
            | 1 | Pack crate | at once | Unpack crate |
            | 2 | Load truck | 1 is done | – |
            | 3 | Insure crate | 1 is done; only if {condition} | Cancel insurance |
            | 4 | Drive truck | {waits} | – |

            next_steps are the steps that may begin and are not completed. compensations are the undo actions of the completed steps, last completed first, and empty without a failure. status is running, completed or compensating.
            """;

    [Theory]
    [InlineData("2 and (if it applies) 3 are done")]
    [InlineData("2 and, unless it is left out, 3 are done")]
    [InlineData("2 and, if needed, 3")]
    public void A_step_is_waited_for_if_it_applies(string waits)
    {
        var flow = new ConductedWorkflow(
            Prose(waits, "is_fragile is true", "is_fragile")
                + "\n\n`is_fragile`, which is true or false, belongs into every call.\n",
            "ship_crate"
        );

        flow.Next("pack_crate load_truck", ("is_fragile", true)).ShouldBe("insure_crate");
        flow.Next("pack_crate load_truck", ("is_fragile", false)).ShouldBe("drive_truck");
    }

    [Theory]
    [InlineData("the crate is fragile")]
    [InlineData("a crate is fragile")]
    public void A_flag_is_the_predicate(string condition)
    {
        var flow = new ConductedWorkflow(
            Prose("2 and 3 are done", condition, "is_fragile")
                + "\n\n`is_fragile`, which is true or false, is required.\n",
            "ship_crate"
        );

        flow.Next("pack_crate", ("is_fragile", true)).ShouldBe("load_truck insure_crate");
        flow.Next("pack_crate", ("is_fragile", false)).ShouldBe("load_truck");
    }

    [Theory]
    [InlineData("the crate is worth 900 or more")]
    [InlineData("the crate is worth at least 900 euro")]
    public void The_only_number_is_meant_by_the_words_that_explain_it(string condition)
    {
        var flow = new ConductedWorkflow(Priced(condition), "ship_crate");

        flow.Next("pack_crate", ("price", 900)).ShouldBe("load_truck insure_crate");
        flow.Next("pack_crate", ("price", 899)).ShouldBe("load_truck");
    }

    [Theory]
    [InlineData("the crate weighs 900 or more")]
    [InlineData("the road is free")]
    [InlineData("more than 30 minutes")]
    public void What_no_word_of_the_only_number_says_stays_open(string condition) =>
        ConductedWorkflow.Read(Priced(condition)).Operations[0].Logic.ShouldBeOfType<StubLogic>(condition);

    private static string Priced(string condition) =>
        $"""
            # Workflow: Ship crate

            Inputs:

            - `completed_steps`: list of step names, the first finished first
            - `failed_step`: a step name or null
            - `price`: decimal, 0 or more, required; what the crate is worth in euro

            """
        + Prose("2 and 3 are done", condition, "price")[
            Prose("", "", "price").IndexOf("## Steps", StringComparison.Ordinal)..
        ];

    [Theory]
    [InlineData("Steps are written as programmers like it, pack_crate or load_truck.", true)]
    [InlineData("Steps are written as programmers like it, pack_crate before load_truck.", false)]
    [InlineData("Nobody drives a truck without insurance.", true)]
    [InlineData("Nobody packs a crate without insurance.", false)]
    public void What_only_shows_or_repeats_needs_nobody(string sentence, bool isRepeated) =>
        (
            ConductedWorkflow
                .Read(
                    Prose("2 and 3 are done", "is_fragile is true", "is_fragile")
                        + $"\n\n`is_fragile`, which is true or false, is required.\n\n## Remarks\n\nDrive truck comes last. {sentence}\n"
                )
                .Operations[0]
                .Logic is ConductLogic
        ).ShouldBe(isRepeated, sentence);

    [Fact]
    public void A_carrier_that_takes_something_is_no_step()
    {
        const string text = """
            # Workflow: Send pallet

            Inputs: `completed_steps` (list of step names), `failed_step` (a step name or null). Outputs: `next_steps`, `compensations`, `status`.

            ## Way

            First, *Pick goods*. After that, two steps are done in parallel: *Load pallet* and *Print papers*. When both are completed, *Seal pallet* follows. Then comes *Hand over*, when the carrier takes the pallet.

            - Pick goods: Put back goods
            """;
        var node = ConductedWorkflow.Read(text);

        node.Workflow.ShouldNotBeNull()
            .Steps.Single(step => step.Name == "hand_over")
            .WaitsFor.ShouldNotBe(["load_pallet"]);
    }
}
