using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Planning.Tasks;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Planning;

public sealed class TaskPlannerTests
{
    private const string Desk = """
        # Repair desk

        Keeps repairs of bicycles.

        - **FR-1 Register repair** (must have): stores a repair with repair_id and price.
        - **FR-2 Close repair** [P2]: closes a repair. Depends on FR-3.
        - **FR-3 Print receipt**: prints what a repair costs. It should be short.
        - **FR-4 Delete repair**: priority: low. Removes a repair.
        """;

    [Fact]
    public void Marks_tell_the_priority() =>
        Parts(Desk)
            .Select(task => (task.Name, task.Priority))
            .ShouldBe([
                ("register_repair", TaskPriority.P0),
                ("close_repair", TaskPriority.P2),
                ("print_receipt", TaskPriority.P1),
                ("delete_repair", TaskPriority.P3),
            ]);

    [Fact]
    public void What_is_named_or_made_elsewhere_comes_before()
    {
        var close = Parts(Desk)[1];

        close.Id.ShouldBe("T1.2");
        close
            .DependsOn.Select(dependency => (dependency.Id, dependency.Reason))
            .ShouldBe([("T1.3", "Depends on FR-3"), ("T1.1", "works on what register_repair makes")]);
    }

    [Fact]
    public void What_would_close_a_circle_is_left_out()
    {
        var parts = Parts(
            """
            # Circle

            Runs in a circle.

            - **FR-1 Import invoices**: depends on FR-2.
            - **FR-2 Validate receipts**: depends on FR-1.
            """
        );

        parts[0].DependsOn.ShouldHaveSingleItem().Id.ShouldBe("T1.2");
        parts[1].DependsOn.ShouldBeEmpty();
    }

    [Fact]
    public void Steps_are_parts_in_their_order_and_the_longest_chain_is_critical()
    {
        var tree = Tree(
            """
            # Shop opening

            **FR-1 Open shop** is told completed_steps and failed_step (or null). It answers status, next_steps and compensations.

            | No. | Step | Waits for | Undone by |
            |---|---|---|---|
            | 1 | Rent room | | Return keys |
            | 2 | Paint walls | 1 | |
            | 3 | Hire staff | 2 | |
            """
        );

        var steps = tree.Nodes.ShouldHaveSingleItem().Parts.ShouldHaveSingleItem().Parts;
        steps.Select(step => step.Id).ShouldBe(["T1.1.1", "T1.1.2", "T1.1.3"]);
        steps[2].DependsOn.ShouldHaveSingleItem().Id.ShouldBe("T1.1.2");
        tree.CriticalPath.ShouldBe(["T1.1.1", "T1.1.2", "T1.1.3"]);
        tree.Nodes[0].EstimatedHours.ShouldBe(9, "three steps of one piece each");
    }

    private static IReadOnlyList<WorkTask> Parts(string prd) => Tree(prd).Nodes.ShouldHaveSingleItem().Parts;

    private static TaskTree Tree(string prd) =>
        TaskPlanner.Of(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("desk.md", prd))], null).Plan);
}
