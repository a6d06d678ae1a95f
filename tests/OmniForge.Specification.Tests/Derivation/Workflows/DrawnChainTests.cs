using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>Chains of lines with arrows, whose signs are explained in footnotes, and what is said around them.</summary>
public sealed class DrawnChainTests
{
    private const string Steps = """
        order wood
          → cut planks
              → sand planks  |  mix paint (*)  |  buy screws
                  → build shelf
                      → hang shelf

        (*) only if shelf_area is more than 4
        """;

    private static string Prd(string steps, string more = "", string undo = "- cut planks ⇒ glue planks") =>
        $"""
            # Workflow: Make shelf

            ```
            {steps.ReplaceLineEndings("\n")}
            ```

            {more}

            What comes in:

            * `completed_steps` – the finished steps, the one that was finished first in front
            * `failed_step` – the step that went wrong; null if none did
            * `shelf_area` – an integer, at least 1, never left out

            What goes out:

            * `next_steps` – the unfinished steps whose time has come, in the order of the drawing
            * `compensations` – empty, unless a step went wrong
            * `status` – `running` until everything that is needed is finished, then `completed`; `compensating` if a step went wrong

            ## If something goes wrong

            No further steps are begun, so next_steps is empty. The finished steps are taken back, each by a counter-step, from the latest to the earliest:

            {undo}
            - mix paint ⇒ dry paint

            The step that went wrong isn't taken back.
            """;

    private static OperationLogic LogicOf(string text) => ConductedWorkflow.Read(text).Operations[0].Logic;

    [Theory]
    [InlineData("(*)", "(*) only if shelf_area is more than 4")]
    [InlineData("*", "* only if shelf_area is more than 4")]
    [InlineData("*", "*) done only if shelf_area is more than 4")]
    [InlineData("(1)", "(1): if shelf_area is more than 4")]
    [InlineData("†", "† unless shelf_area is at most 4.")]
    [InlineData("[2]", "[2] needed only when shelf_area is more than 4")]
    [InlineData("(only if shelf_area is more than 4)", "")]
    public void A_sign_behind_a_name_is_explained_below(string sign, string footnote)
    {
        var flow = new ConductedWorkflow(
            Prd(
                Steps
                    .Replace("paint (*)", $"paint {sign}", StringComparison.Ordinal)
                    .Replace("(*) only if shelf_area is more than 4", footnote, StringComparison.Ordinal)
            ),
            "make_shelf"
        );

        flow.Next("order_wood", ("shelf_area", 5)).ShouldBe("cut_planks");
        flow.Next("order_wood cut_planks", ("shelf_area", 5)).ShouldBe("sand_planks mix_paint buy_screws");
        flow.Next("order_wood cut_planks", ("shelf_area", 4)).ShouldBe("sand_planks buy_screws");
        flow.Next("order_wood cut_planks sand_planks buy_screws", ("shelf_area", 5)).ShouldBe("mix_paint");
        flow.Next("order_wood cut_planks sand_planks buy_screws", ("shelf_area", 4)).ShouldBe("build_shelf");
        flow.Undo("order_wood cut_planks mix_paint", "sand_planks", ("shelf_area", 5))
            .ShouldBe("dry_paint glue_planks");
    }

    [Fact]
    public void A_footnote_stands_below_the_block()
    {
        var flow = new ConductedWorkflow(
            Prd(
                Steps.Replace("(*) only if shelf_area is more than 4", "", StringComparison.Ordinal),
                "(*) only if shelf_area is more than 4"
            ),
            "make_shelf"
        );

        flow.Next("order_wood cut_planks", ("shelf_area", 4)).ShouldBe("sand_planks buy_screws");
    }

    [Theory]
    [InlineData("(*) only if the wall is damp")]
    [InlineData("(*) twice")]
    [InlineData("(*) only if shelf_area is more than 4. Needs two days")]
    [InlineData("(**) only if shelf_area is more than 4")]
    [InlineData("(*) only if shelf_area is more than 4\n(*) only if shelf_area is less than 9")]
    [InlineData("(*) only if shelf_area is more than 4\n(**) only if shelf_area is less than 9")]
    [InlineData("")]
    public void A_sign_that_is_not_explained_stops(string footnote) =>
        LogicOf(Prd(Steps.Replace("(*) only if shelf_area is more than 4", footnote, StringComparison.Ordinal)))
            .ShouldBeOfType<StubLogic>(footnote);

    [Fact]
    public void Lines_that_branch_off_are_no_chain() =>
        LogicOf(
                Prd(
                    """
                    order wood
                      → cut planks
                          → sand planks
                          → mix paint
                      → buy screws
                    """
                )
            )
            .ShouldNotBeOfType<ConductLogic>();

    [Theory]
    [InlineData("- cut planks ⇒ glue planks\n- build shelf => break shelf", "break_shelf glue_planks")]
    [InlineData("- cut planks ➜ glue planks\n- build shelf ⟶ break shelf", "break_shelf glue_planks")]
    public void Arrows_of_any_sort_lead_to_what_undoes(string undo, string expected) =>
        new ConductedWorkflow(Prd(Steps, undo: undo), "make_shelf")
            .Undo("order_wood cut_planks build_shelf", "hang_shelf", ("shelf_area", 2))
            .ShouldBe(expected);

    [Theory]
    [InlineData(
        "An arrow means “after that”, and what stands in one line, with bars in between, goes on side by side."
    )]
    [InlineData("build shelf begins when everything in the line above it is finished.")]
    [InlineData("order wood and hang shelf have no counter-step.")]
    [InlineData("sand planks and mix paint run in parallel.")]
    public void What_agrees_with_the_drawing_needs_nobody(string sentence) =>
        LogicOf(Prd(Steps, sentence)).ShouldBeOfType<ConductLogic>(sentence);

    [Theory]
    [InlineData("build shelf begins when one of the steps in the line above it is finished.")]
    [InlineData("cut planks and hang shelf have no counter-step.")]
    [InlineData("hang shelf begins at least two days after build shelf.")]
    [InlineData("The step that went wrong is taken back too.")]
    [InlineData("The finished steps are taken back from the earliest to the latest.")]
    [InlineData("An arrow means “before that”.")]
    [InlineData("build shelf begins when everything in the line above it is finished, mix paint not included.")]
    [InlineData("Further steps are begun all the same.")]
    public void What_disagrees_with_the_drawing_stops(string sentence) =>
        LogicOf(Prd(Steps, sentence)).ShouldBeOfType<StubLogic>(sentence);

    [Theory]
    [InlineData("in the order of their names")]
    [InlineData("ordered alphabetically")]
    [InlineData("from right to left")]
    public void Next_steps_in_another_order_stop(string order) =>
        LogicOf(Prd(Steps).Replace("in the order of the drawing", order, StringComparison.Ordinal))
            .ShouldBeOfType<StubLogic>();

    private static string Table(string waits, string status) =>
        $"""
            # Workflow: Post parcel

            It is handed `completed_steps` (a list of the steps that are finished, the first finished first), then `failed_step`, which is null or the one step that failed, and `abroad` (boolean, always given).

            ## Steps

            | No. | Step | May begin | Undone by |
            |---|---|---|---|
            | 1 | Pack parcel | at once | Unpack parcel |
            | 2 | Print label | at once | – |
            | 3 | File customs | when steps 1 and 2 are both done, but only if abroad is true | Withdraw customs |
            | 4 | Hand over | {waits} | – |

            next_steps are the steps that may begin and are not completed. compensations are the undo actions of the completed steps, last completed first, and empty without a failure.

            ## Rules

            - {status}
            - If failed_step is given, the status is compensating and next_steps is empty.
            """;

    private const string Waits = "after step 3; if abroad is false, when steps 1 and 2 are both done";

    private const string Status = "The status is completed when all steps are done, before that it is running.";

    [Theory]
    [InlineData(Waits)]
    [InlineData("after step 3, and if abroad is false, directly after steps 1 and 2")]
    [InlineData("after step 3; if abroad is false, it comes after steps 1 and 2")]
    public void What_a_step_waits_for_where_another_is_left_out_is_no_condition(string waits)
    {
        var flow = new ConductedWorkflow(Table(waits, Status), "post_parcel");

        flow.Next("pack_parcel print_label", ("abroad", true)).ShouldBe("file_customs");
        flow.Next("pack_parcel print_label file_customs", ("abroad", true)).ShouldBe("hand_over");
        flow.Next("pack_parcel print_label", ("abroad", false)).ShouldBe("hand_over");
        flow.Next("pack_parcel", ("abroad", false)).ShouldBe("print_label");
    }

    [Theory]
    [InlineData("after step 3; if abroad is false, when step 1 is done")]
    [InlineData("after step 3; if abroad is true, when steps 1 and 2 are both done")]
    public void What_a_step_does_not_wait_for_stops(string waits) =>
        LogicOf(Table(waits, Status)).ShouldBeOfType<StubLogic>(waits);

    [Theory]
    [InlineData("where File customs counts only if abroad is true", true)]
    [InlineData("where step 3 counts only when abroad is true", true)]
    [InlineData("whereby File customs matters only if abroad is true", true)]
    [InlineData("where File customs does not count if abroad is false", true)]
    [InlineData("where File customs is counted only if abroad is true", true)]
    [InlineData("where File customs counts only if abroad is false", false)]
    [InlineData("where Print label counts only if abroad is true", false)]
    [InlineData("where File customs counts twice", false)]
    [InlineData("where File customs counts only if it is cheap", false)]
    [InlineData("where Print label does not count", false)]
    public void A_step_counts_where_it_takes_place(string tail, bool isSo) =>
        (LogicOf(Table(Waits, $"The status is completed when all steps are done, {tail}.")) is ConductLogic).ShouldBe(
            isSo,
            tail
        );

    [Theory]
    [InlineData("compensations is empty, unless a step went wrong.", true)]
    [InlineData("compensations is empty, unless a step went wrong twice.", false)]
    [InlineData("compensations is empty, unless a step went wrong on a Sunday.", false)]
    public void Nothing_is_undone_unless_a_step_went_wrong(string sentence, bool isSo) =>
        (LogicOf(Table(Waits, $"{Status} {sentence}")) is ConductLogic).ShouldBe(isSo, sentence);
}
