using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>What steps wait for in some runs only, told with what they wait for otherwise; and what undoes them, told below what is read of failures.</summary>
public sealed class WorkflowAlternativeTests
{
    private const string Interface = """
        It gets `completed_steps` (list of step names), `failed_step` (a step name or null) and `nights` (integer, required). It returns `next_steps`, `compensations` and `status`.


        """;

    [Fact]
    public void Sentences_in_the_cells_of_a_table()
    {
        var workflow = new ConductedWorkflow(
            "# Workflow: Book flat\n\n"
                + Interface
                + """
                ## Steps

                | No. | Step | Can start | Undone by |
                |---|---|---|---|
                | 1 | Block calendar | at once | Free calendar |
                | 2 | Order linen | after Block calendar, but only if nights is more than 7; otherwise the step is skipped | Cancel linen |
                | 3 | Create code | after Order linen; if that one is skipped, after Block calendar | nothing to do |
                | 4 | Tell cleaner | in parallel with Create code | – (that is over) |
                | 5 | Send guide | after both Create code and Tell cleaner | – |
                """,
            "book_flat"
        );

        workflow.Next("block_calendar", ("nights", 7)).ShouldBe("create_code tell_cleaner");
        workflow.Next("block_calendar", ("nights", 8)).ShouldBe("order_linen");
        workflow.Next("block_calendar order_linen create_code", ("nights", 8)).ShouldBe("tell_cleaner");
        workflow.Next("block_calendar create_code tell_cleaner", ("nights", 7)).ShouldBe("send_guide");
        workflow
            .Undo("block_calendar order_linen create_code tell_cleaner", "send_guide")
            .ShouldBe("cancel_linen free_calendar");
    }

    [Fact]
    public void Plain_names_with_numbers()
    {
        var workflow = new ConductedWorkflow(
            "# Workflow: Book flat\n\n"
                + Interface
                + """
                The steps:

                1. Block calendar. This is how it begins.
                2. Create code and
                3. Tell cleaner. Both come after Block calendar, and they run in parallel.
                4. Order linen, when 2 and 3 are both finished. It's only needed if nights is 8 or more; shorter stays go without it.
                5. Send guide, after Order linen, or directly after 2 and 3 if no linen is needed. This is the last step.

                If something goes wrong, the steps are undone, the last one first:

                    Block calendar   is undone by   Free calendar
                    Order linen      is undone by   Cancel linen
                """,
            "book_flat"
        );

        workflow.Next("block_calendar", ("nights", 8)).ShouldBe("create_code tell_cleaner");
        workflow.Next("block_calendar create_code tell_cleaner", ("nights", 8)).ShouldBe("order_linen");
        workflow.Next("block_calendar create_code tell_cleaner", ("nights", 7)).ShouldBe("send_guide");
        workflow.Undo("block_calendar order_linen", "send_guide").ShouldBe("cancel_linen free_calendar");
    }

    [Fact]
    public void Rules_that_name_predecessors()
    {
        var workflow = new ConductedWorkflow(
            "# Workflow: Book flat\n\n"
                + Interface
                + """
                ## Rules

                The workflow has four steps: `block_calendar`, `create_code`, `tell_cleaner` and `send_guide`.

                `block_calendar` has no predecessor.

                `create_code` and `tell_cleaner` both have `block_calendar` as their predecessor.

                The predecessors of `send_guide` are `create_code` and `tell_cleaner`.

                ## If something goes wrong

                | Done step | Put right by |
                |---|---|
                | block_calendar | free_calendar |
                | tell_cleaner | call_cleaner |
                """,
            "book_flat"
        );

        workflow.Next("", ("nights", 8)).ShouldBe("block_calendar");
        workflow.Next("block_calendar", ("nights", 8)).ShouldBe("create_code tell_cleaner");
        workflow.Next("block_calendar create_code", ("nights", 8)).ShouldBe("tell_cleaner");
        workflow.Next("block_calendar create_code tell_cleaner", ("nights", 8)).ShouldBe("send_guide");
        workflow.Undo("block_calendar tell_cleaner", "send_guide").ShouldBe("call_cleaner free_calendar");
    }

    [Theory]
    [InlineData("after Order linen; if that one is skipped, at noon")]
    [InlineData("after Order linen, or after Tell cleaner if the guest is late")]
    [InlineData("after Order linen, or directly after Block calendar if nights is 3")]
    public void An_alternative_that_the_order_does_not_tell_stops(string waits) =>
        ConductedWorkflow
            .Read(
                "# Workflow: Book flat\n\n"
                    + Interface
                    + $"""
                    ## Steps

                    | No. | Step | Can start | Undone by |
                    |---|---|---|---|
                    | 1 | Block calendar | at once | Free calendar |
                    | 2 | Order linen | after Block calendar, but only if nights is more than 7 | Cancel linen |
                    | 3 | Tell cleaner | after Block calendar | – |
                    | 4 | Send guide | {waits} | – |
                    """
            )
            .Operations[0]
            .Logic.ShouldBeOfType<StubLogic>(waits);

    [Theory]
    [InlineData("pack_parcel and weigh_parcel are done, and in fragile parcels wrap_glass as well", true)]
    [InlineData("pack_parcel and weigh_parcel are done, and in winter wrap_glass as well", false)]
    [InlineData("pack_parcel and weigh_parcel are done, and in fragile parcels sign_list as well", false)]
    public void What_is_waited_for_in_addition_has_the_condition_of_that_step(string waits, bool isRead) =>
        (
            ConductedWorkflow
                .Read(
                    $"""
                    # Workflow: Send parcel

                    It gets `completed_steps` (list of step names), `failed_step` (a step name or null) and `fragile` (boolean, required). It returns `next_steps`, `compensations` and `status`.

                    ## Steps

                    | Step | May begin when | Undo |
                    |---|---|---|
                    | sign_list | at once | – |
                    | pack_parcel | sign_list is done | unpack_parcel |
                    | weigh_parcel | sign_list is done | – |
                    | wrap_glass | sign_list is done; fragile parcels only | – |
                    | call_driver | {waits} | – |
                    """
                )
                .Operations[0]
                .Logic is ConductLogic
        ).ShouldBe(isRead, waits);

    [Fact]
    public void A_line_of_code_among_pairs_that_was_not_understood_stops() =>
        ConductedWorkflow
            .Read(
                "# Workflow: Book flat\n\n"
                    + Interface
                    + """
                    ## Steps

                    | Step | Waits for |
                    |---|---|
                    | block_calendar | – |
                    | create_code | block_calendar |
                    | send_guide | create_code |

                    ## Undoing

                        block_calendar is undone by free_calendar
                        create_code    => delete_code ; twice
                        send_guide     (cannot be undone)
                    """
            )
            .Operations[0]
            .Logic.ShouldBeOfType<StubLogic>();

    [Fact]
    public void Undoing_of_which_nothing_is_read_stops() =>
        ConductedWorkflow
            .Read(
                "# Workflow: Book flat\n\n"
                    + Interface
                    + """
                    ## Steps

                    | Step | Waits for |
                    |---|---|
                    | block_calendar | – |
                    | create_code | block_calendar |

                    Completed steps are undone in reverse order.
                    """
            )
            .Operations[0]
            .Logic.ShouldBeOfType<StubLogic>();
}
