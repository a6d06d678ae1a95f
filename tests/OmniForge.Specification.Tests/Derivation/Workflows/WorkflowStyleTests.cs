using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>Workflows as different people write them down, each with a few cases.</summary>
public sealed class WorkflowStyleTests
{
    [Fact]
    public void Prose_of_somebody_who_does_the_work()
    {
        var workflow = new ConductedWorkflow(
            """
            Opening the beach, as the lifeguards do it
            ==========================================

            There shall be an assistant, **open beach**, that knows the order of things. It does nothing itself.

            The order of things

            * First we **inspect water**.
            * As soon as the water has been inspected, we **raise flag** and, side by side, **measure current**. The current is only measured if there is wind (`windy` is true).
            * When the flag has been raised and the current has been measured (if needed), we **open gate**.
            * After the gate we **announce opening**.

            What it is told

            * `completed_steps`: what is done, in the order in which it was done
            * `failed_step`: what went wrong, or null
            * `windy`: true or false, always told

            What it tells

            * `next_steps`: what is to be done now and isn't done yet, in the order of the text
            * `compensations`: what has to be taken back, otherwise an empty list
            * `status`: `running`, `completed` or `compensating`

            The assistant must not accept any other step.

            If something goes wrong

            Then nothing new begins (next_steps is empty), and we take back what was done, the latest first:

            * for raise flag we **lower flag**
            * for open gate we **close gate**

            Inspecting the water and measuring the current need no taking back.
            """,
            "open_beach"
        );

        workflow.Next("inspect_water", ("windy", true)).ShouldBe("raise_flag measure_current");
        workflow.Next("inspect_water raise_flag", ("windy", true)).ShouldBe("measure_current");
        workflow.Next("inspect_water raise_flag", ("windy", false)).ShouldBe("open_gate");
        workflow.Undo("inspect_water raise_flag open_gate", "announce_opening").ShouldBe("close_gate lower_flag");
    }

    [Fact]
    public void A_listing_with_remarks_about_what_is_left_out()
    {
        var workflow = new ConductedWorkflow(
            """
            # roast_coffee – conductor of the roastery

            ## Definition

            ```yaml
            process: roast_coffee
            tasks:   # next_steps keeps this order
              - task: clean_beans
                needs: []
                rollback: none
              - task: dry_beans
                needs: [clean_beans]
                only_if: moisture > 12
                rollback: wet_beans
              - task: roast_beans
                needs: [dry_beans]   # clean_beans, if dry_beans is skipped
                rollback: discard_beans
            ```

            ## Call

            | field | type | |
            |---|---|---|
            | `completed_steps` | list of step names | in order of completion |
            | `failed_step` | step name or null | |
            | `moisture` | integer, 0 to 100 | required |

            A step name that is not in the definition → error.

            ## Answer

            `next_steps`, `compensations` (the rollbacks of the completed steps, in reverse order of completion) and `status`.
            """,
            "roast_coffee"
        );

        workflow.Next("clean_beans", ("moisture", 13)).ShouldBe("dry_beans");
        workflow.Next("clean_beans", ("moisture", 12)).ShouldBe("roast_beans");
        workflow.Undo("clean_beans dry_beans", "roast_beans").ShouldBe("wet_beans");
    }

    [Theory]
    [InlineData(
        "The steps of a wave may run side by side. A wave starts once all steps of all earlier waves that apply are done."
    )]
    [InlineData("Steps in the same wave run in parallel. Each wave begins when the previous wave is finished.")]
    [InlineData("The waves follow one after another. Within a wave the steps run together.")]
    public void A_table_of_stages(string rule)
    {
        var workflow = new ConductedWorkflow(Waves(rule), "move_library");

        workflow.Next("count_books", ("rare_books", 4)).ShouldBe("pack_books wrap_books");
        workflow.Next("count_books", ("rare_books", 0)).ShouldBe("pack_books");
        workflow.Next("count_books pack_books", ("rare_books", 4)).ShouldBe("wrap_books");
        workflow.Next("count_books pack_books", ("rare_books", 0)).ShouldBe("drive_books");
    }

    [Theory]
    [InlineData("The steps of a wave may run side by side.")]
    [InlineData("A wave starts once all earlier waves are done.")]
    [InlineData("The steps of a wave run side by side. A wave starts when one step of the previous wave is done.")]
    public void Stages_without_a_rule_need_a_human(string rule) =>
        ConductedWorkflow.Read(Waves(rule)).Operations.ShouldHaveSingleItem().Logic.ShouldBeOfType<StubLogic>(rule);

    private static string Waves(string rule) =>
        $"""
            # Workflow: Move library

            ## Waves

            {rule}

            | Wave | Step | Applies |
            |---|---|---|
            | 1 | `count_books` | always |
            | 2 | `pack_books` | always |
            | 2 | `wrap_books` | rare_books is more than 0 |
            | 3 | `drive_books` | always |

            ## Request

            - `completed_steps`: list of step names, oldest first
            - `failed_step`: step name or null
            - `rare_books`: integer, 0 or more, required
            """;

    [Theory]
    [InlineData("If `send_invoice` is the step that failed, Return seat is left out.", "", "book_seat")]
    [InlineData("If Send invoice has failed, Book seat is not undone.", "", "book_seat")]
    [InlineData(
        "Return seat is only done if Print ticket has been completed.",
        "return_seat",
        "book_seat print_ticket"
    )]
    [InlineData("Return seat is only done if Print ticket has been completed.", "", "book_seat")]
    [InlineData("When vip is true, Return seat does not appear.", "return_seat", "book_seat")]
    [InlineData(
        "Guests keep their seats: if `print_ticket` is among the completed steps, Return seat is left out of the compensations.",
        "",
        "book_seat print_ticket"
    )]
    [InlineData(
        "One exception: if vip is false, the seat is kept, that is, *return seat* doesn't appear.",
        "",
        "book_seat"
    )]
    public void A_completed_step_is_not_undone_in_some_cases(string sentence, string undone, string completed) =>
        new ConductedWorkflow(Seats(sentence), "sell_seat")
            .Undo(completed, "send_invoice", ("vip", false))
            .ShouldBe(undone, sentence);

    [Theory]
    [InlineData("If the guest complains, Return seat is left out.")]
    [InlineData("Only on sundays: if `print_ticket` is among the completed steps, Return seat is left out.")]
    [InlineData("If Book seat was booked twice, it is undone twice.")]
    public void A_case_that_is_not_understood_needs_a_human(string sentence) =>
        ConductedWorkflow
            .Read(Seats(sentence))
            .Operations.ShouldHaveSingleItem()
            .Logic.ShouldBeOfType<StubLogic>(sentence);

    private static string Seats(string sentence) =>
        $"""
            # Workflow: Sell seat

            ## Input

            - `completed_steps`: names of the completed steps, the earliest first
            - `failed_step`: name of the step that failed, otherwise null
            - `vip`: boolean, required

            ## Steps

            1. **Book seat** – the first step.
            2. **Print ticket** – after Book seat.
            3. **Send invoice** – after Book seat.

            ## When a step fails

            | Step | Undone by |
            |---|---|
            | Book seat | Return seat |

            {sentence}
            """;

    [Theory]
    [InlineData(
        "It is done for private and company guests, not for those who pay themselves.",
        "private 20 1",
        "self 20 1"
    )]
    [InlineData(
        "It takes place for guests of 65 or older, for those of room class 3 or higher, and for everybody with company payer.",
        "self 65 1,self 20 3,company 20 1",
        "self 64 2"
    )]
    [InlineData(
        "It is done if the guest pays for herself or himself, and also if the guest is private and the age is more than 70.",
        "self 20 1,private 71 1",
        "private 70 1,company 71 1"
    )]
    [InlineData("It is needed unless the payer is company.", "self 20 1", "company 20 1")]
    public void It_is_told_for_whom_a_step_takes_place(string sentence, string with, string without)
    {
        var workflow = new ConductedWorkflow(
            $"""
            # Check-in

            A coordinator, named **Check in guest**, says what is next.

            ## What it is told

            With every question it gets `completed_steps` (the steps done so far), `failed_step` (the step that failed, or null), and the following facts about the guest:

            - `payer`: `private`, `company` or `self`
            - `age`: whole number, 0 to 120
            - `room_class`: whole number, 1 to 4

            ## The steps

            1. **Greet guest** comes first and waits for nothing.
            2. **Take deposit** waits for 1. {sentence}
            3. **Hand over key** waits for 2.
            """,
            "check_in_guest"
        );

        with.Split(',').ShouldAllBe(guest => Next(workflow, guest) == "take_deposit", sentence);
        without.Split(',').ShouldAllBe(guest => Next(workflow, guest) == "hand_over_key", sentence);
    }

    private static string Next(ConductedWorkflow workflow, string guest) =>
        guest.Split(' ') is [var payer, var age, var room]
            ? workflow.Next(
                "greet_guest",
                ("payer", payer),
                ("age", int.Parse(age, System.Globalization.CultureInfo.InvariantCulture)),
                ("room_class", int.Parse(room, System.Globalization.CultureInfo.InvariantCulture))
            )
            : "";
}
