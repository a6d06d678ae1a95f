using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>Workflows in further styles.</summary>
public sealed class WorkflowOutsiderTests
{
    [Fact]
    public void Bullets_that_say_what_to_run_after_what()
    {
        var workflow = new ConductedWorkflow(
            """
            # Workflow: Bottle wine

            The orchestrator gets `completed_steps` (list of step names), `failed_step` (a step name or null) and `organic` (boolean, required). It returns `next_steps`, `compensations` and `status`.

            ## Flow

            - Start with `filter_wine`.
            - After `filter_wine`, run `wash_bottles` and `print_labels` in parallel.
            - After `wash_bottles` and `print_labels`, run `fill_bottles`.
            - After `fill_bottles`, run `certify_wine`, but only if `organic` is true.
            - After `certify_wine`, run `store_bottles`.

            ## Rollback

            - `print_labels` → `shred_labels`
            - `fill_bottles` → `empty_bottles`
            """,
            "bottle_wine"
        );

        workflow.Next("", ("organic", true)).ShouldBe("filter_wine");
        workflow.Next("filter_wine", ("organic", true)).ShouldBe("wash_bottles print_labels");
        workflow.Next("filter_wine print_labels", ("organic", true)).ShouldBe("wash_bottles");
        workflow.Next("filter_wine print_labels wash_bottles fill_bottles", ("organic", true)).ShouldBe("certify_wine");
        workflow
            .Next("filter_wine print_labels wash_bottles fill_bottles", ("organic", false))
            .ShouldBe("store_bottles");
        workflow.Undo("filter_wine print_labels fill_bottles", "store_bottles").ShouldBe("empty_bottles shred_labels");
    }

    [Fact]
    public void A_paragraph_with_two_steps_side_by_side_and_a_table_of_what_undoes_them()
    {
        var workflow = new ConductedWorkflow(
            """
            # Bakery: bake a cake

            This document describes the workflow **Bake cake**.

            ## Told

            - `completed_steps` – list of the steps that are completed
            - `failed_step` – the step that failed, null if there is none
            - `guests` – integer, at least 1, always given

            ## The way of a cake

            First, *Order flour*. After that, two steps are done in parallel: *Mix dough* and *Heat oven*. When both are completed, *Bake layers* follows. The last step is *Add candles*, but only for more than 10 guests.

            ## Call and reply

            - `next_steps` – the steps that can be done now
            - `compensations` – empty as long as no step has failed
            - `status` – `running`, or `completed` after the last step, or `compensating` after a failure

            ## When something goes wrong

            If failed_step isn't null, next_steps is empty and compensations undoes the completed steps, the last one first:

            | Completed step | Compensation |
            |---|---|
            | Order flour | cancel flour |
            | Mix dough | throw out dough |
            | Heat oven | cool oven |
            | Bake layers | – |
            | Add candles | – |

            ## Target

            Three cakes instead of two, for nine of ten guests.
            """,
            "bake_cake"
        );

        workflow.Next("", ("guests", 1)).ShouldBe("order_flour");
        workflow.Next("order_flour", ("guests", 1)).ShouldBe("mix_dough heat_oven");
        workflow.Next("order_flour heat_oven mix_dough bake_layers", ("guests", 11)).ShouldBe("add_candles");
        workflow.Next("order_flour heat_oven mix_dough bake_layers", ("guests", 10)).ShouldBe("");
        workflow.Undo("order_flour mix_dough", "heat_oven").ShouldBe("throw_out_dough cancel_flour");
    }

    [Fact]
    public void Numbered_steps_in_one_paragraph()
    {
        var workflow = new ConductedWorkflow(
            """
            # Workflow: Repair bike

            It is told `completed_steps` (the steps done so far), `failed_step` (or null) and `price` (integer, required), and tells `next_steps`, `compensations` and `status`.

            ## Steps

            There are five steps: (1) `inspect_bike`; (2) `order_parts`, after step 1; (3) `clean_bike`, after step 1; (4) `fit_parts`, after steps 2 and 3; (5) `call_owner`, after step 4, only if price is more than 100.

            To undo `order_parts`: `return_parts`.
            """,
            "repair_bike"
        );

        workflow.Next("inspect_bike", ("price", 1)).ShouldBe("order_parts clean_bike");
        workflow.Next("inspect_bike order_parts clean_bike", ("price", 1)).ShouldBe("fit_parts");
        workflow.Next("inspect_bike order_parts clean_bike fit_parts", ("price", 101)).ShouldBe("call_owner");
        workflow.Next("inspect_bike order_parts clean_bike fit_parts", ("price", 100)).ShouldBe("");
        workflow.Undo("inspect_bike order_parts", "clean_bike").ShouldBe("return_parts");
    }

    [Fact]
    public void A_table_with_what_the_workers_keep_to()
    {
        var workflow = new ConductedWorkflow(
            """
            # Workflow: Print poster

            ## Steps

            | Step | Needs | Retries | Timeout | Undo |
            |---|---|---|---|---|
            | check_file | – | 0 | 30 s | – |
            | mix_ink | check_file | 2 | 5 min | drain_ink |
            | load_paper | check_file | 1 | 2 min | unload_paper |
            | print_sheet | mix_ink, load_paper | 3 | 10 min | – |

            Retries and timeouts are the business of the workers; the orchestrator only hears of a step that has failed for good.

            ## Input

            - `completed_steps`: list of step names, oldest first
            - `failed_step`: step name or null
            """,
            "print_poster"
        );

        workflow.Next("check_file").ShouldBe("mix_ink load_paper");
        workflow.Next("check_file load_paper mix_ink").ShouldBe("print_sheet");
        workflow.Undo("check_file load_paper mix_ink", "print_sheet").ShouldBe("drain_ink unload_paper");
    }

    [Fact]
    public void User_stories()
    {
        var workflow = new ConductedWorkflow(
            """
            # Workflow: Rent boat

            Input: `completed_steps` (list of step names), `failed_step` (step name or null), `license_needed` (boolean, required).
            Output: `next_steps`, `compensations`, `status`.

            ## Stories

            - As a skipper I want `reserve_boat` to come first, so that the boat is mine.
            - As a harbour master I want `check_license` to start after `reserve_boat`, but only if `license_needed` is true.
            - As a cashier I want `take_payment` to start after `check_license`.
            - As a skipper I want `hand_over_boat` to start once `take_payment` is done.
            - As a cashier I want `take_payment` to be undone by `refund_payment`.
            """,
            "rent_boat"
        );

        workflow.Next("", ("license_needed", true)).ShouldBe("reserve_boat");
        workflow.Next("reserve_boat", ("license_needed", true)).ShouldBe("check_license");
        workflow.Next("reserve_boat", ("license_needed", false)).ShouldBe("take_payment");
        workflow.Undo("reserve_boat take_payment", "hand_over_boat").ShouldBe("refund_payment");
    }

    [Fact]
    public void A_flowchart_with_conditions_on_its_edges()
    {
        var workflow = new ConductedWorkflow(
            """
            # Workflow: Bake cake

            ```mermaid
            flowchart TD
                A[mix_dough] --> B[bake_base]
                A -->|glazed| C[cook_glaze]
                B --> D[assemble_cake]
                C --> D
            ```

            cook_glaze takes place only if glazed is true. To undo mix_dough: discard_dough.

            ## Input

            - `completed_steps`: list of step names, oldest first
            - `failed_step`: step name or null
            - `glazed`: boolean, required
            """,
            "bake_cake"
        );

        workflow.Next("mix_dough", ("glazed", true)).ShouldBe("bake_base cook_glaze");
        workflow.Next("mix_dough bake_base", ("glazed", true)).ShouldBe("cook_glaze");
        workflow.Next("mix_dough bake_base", ("glazed", false)).ShouldBe("assemble_cake");
        workflow.Undo("mix_dough", "bake_base").ShouldBe("discard_dough");
    }

    [Theory]
    [InlineData("- After `cut_grass` or `water_grass`, run `mark_lines`.")]
    [InlineData("- As soon as one of `cut_grass` and `water_grass` is done, run `mark_lines`.")]
    [InlineData("- After `cut_grass`, run `roll_grass` and then `mark_lines`.")]
    [InlineData("- After everything but `water_grass`, run `mark_lines`.")]
    public void An_order_that_steps_do_not_know_needs_a_human(string last) =>
        ConductedWorkflow
            .Read(
                $"""
                # Workflow: Prepare pitch

                The orchestrator gets `completed_steps` (list of step names) and `failed_step` (a step name or null).

                ## Flow

                - Start with `open_shed`.
                - After `open_shed`, run `cut_grass` and `water_grass` in parallel.
                {last}
                """
            )
            .Operations.ShouldHaveSingleItem()
            .Logic.ShouldBeOfType<StubLogic>(last);

    [Theory]
    [InlineData("A[open_shed] --> B{dry?}\n    B -->|yes| C[water_grass]")]
    [InlineData("A[open_shed] -- if dry --> C[water_grass]")]
    [InlineData("A[open_shed] -->|moon is full| C[water_grass]")]
    public void An_arrow_that_is_not_understood_needs_a_human(string arrows) =>
        ConductedWorkflow
            .Read(
                $"""
                # Workflow: Prepare pitch

                The orchestrator gets `completed_steps` (list of step names) and `failed_step` (a step name or null).

                ```mermaid
                flowchart TD
                    {arrows}
                    C --> D[mark_lines]
                    D --> E[close_shed]
                ```
                """
            )
            .Operations.ShouldHaveSingleItem()
            .Logic.ShouldBeOfType<StubLogic>(arrows);

    [Fact]
    public void A_listing_with_what_goes_in_and_what_comes_out()
    {
        var workflow = new ConductedWorkflow(
            """
            # Bindery

            The order of the work in the bindery. The workflow keeps nothing.

            ```yaml
            workflow: Bind book

            input:
              completed_steps: list of step names, first finished comes first
              failed_step: step name, or null if nothing has failed
              gilded: boolean, mandatory

            steps:
              - step: sew_sheets
                after: nothing             # this is where it begins
                undo: unpick_sheets

              - step: cut_boards
                after: sew_sheets          # can go on while the glue dries

              - step: gild_edges
                after: sew_sheets and cut_boards
                only_if: gilded is true
                undo: scrape_edges

              - step: glue_cover
                after: gild_edges
                after_if_skipped: sew_sheets and cut_boards    # if gild_edges doesn't apply

            output:
              next_steps: list of step names
              compensations: list of undo names
              status: running | completed | compensating
            ```
            """,
            "bind_book"
        );

        workflow.Next("sew_sheets", ("gilded", true)).ShouldBe("cut_boards");
        workflow.Next("sew_sheets cut_boards", ("gilded", true)).ShouldBe("gild_edges");
        workflow.Next("sew_sheets cut_boards", ("gilded", false)).ShouldBe("glue_cover");
        workflow.Undo("sew_sheets cut_boards gild_edges", "glue_cover").ShouldBe("scrape_edges unpick_sheets");
    }

    [Theory]
    [InlineData(
        "                  +--> cut boards --------------------+\n                  |                                   |\nsew sheets -------+--> press sheets ------------------+--> glue cover\n                  |                                   |\n                  +--> gild edges  (if gilded) -------+\n"
    )]
    [InlineData(
        "                    ┌─→ (2) cut_boards ────┐\n (1) sew_sheets ────┼─→ (3) press_sheets ──┼─→ (5) glue_cover\n                    └─→ (4) gild_edges ────┘\n                        [gilded only]\n"
    )]
    public void Steps_that_are_drawn_with_signs(string drawing)
    {
        var workflow = new ConductedWorkflow(
            $"""
            # Workflow: Bind book

            The orchestrator gets `completed_steps`, `failed_step` (a step name or null) and `gilded` (boolean, required). It returns `next_steps`, `compensations` and `status`.

            ```
            {drawing}```
            """,
            "bind_book"
        );

        workflow.Next("sew_sheets", ("gilded", true)).ShouldBe("cut_boards press_sheets gild_edges");
        workflow.Next("sew_sheets", ("gilded", false)).ShouldBe("cut_boards press_sheets");
        workflow.Next("sew_sheets cut_boards press_sheets", ("gilded", false)).ShouldBe("glue_cover");
        workflow.Next("sew_sheets cut_boards press_sheets", ("gilded", true)).ShouldBe("gild_edges");
    }
}
