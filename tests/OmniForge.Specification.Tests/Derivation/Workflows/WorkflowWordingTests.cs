using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

public sealed class WorkflowWordingTests
{
    private const string Head = """
        # Workflow: Open shop

        An orchestrator says which steps are next.

        ## Input

        - `completed_steps`: names of the completed steps, the earliest first
        - `failed_step`: name of the step that failed, otherwise null
        - `visitors`: how many come, an integer, 0 or more

        ## Steps

        1. **Rent room** – the first step.
        2. **Hire guard** – after Rent room. Only if visitors is more than 100.
        3. **Paint room** – at the same time as Hire guard.
        4. **Open doors** – when both Hire guard and Paint room are done.

        To undo Rent room: Leave room. To undo Hire guard: Dismiss guard.

        ## Answer


        """;

    [Theory]
    [InlineData("next_steps holds every step that may begin, in the order of the numbers above.")]
    [InlineData("A step that has begun but isn't completed yet is still listed.")]
    [InlineData(
        "status is running, completed when every step that applies is done, or compensating when a step has failed."
    )]
    [InlineData(
        "As soon as failed_step is set, next_steps has no entries and compensations lists what undoes the completed steps, the last completed first."
    )]
    [InlineData("What was done is undone in reverse order: the step that was completed last is undone first.")]
    [InlineData("The failed step itself isn't undone, since it didn't succeed.")]
    [InlineData("A name that isn't one of the four steps is an error.")]
    [InlineData(
        "A step whose condition is not true is left out, and whoever waits for it waits for its predecessors instead."
    )]
    [InlineData("Step names are written in snake_case, like `rent_room`.")]
    [InlineData("compensations is empty unless a step has failed.")]
    [InlineData("The orchestrator has no memory and never does a step itself.")]
    public void What_every_workflow_does_needs_nobody(string sentence) =>
        Derive(sentence).Logic.ShouldBeOfType<ConductLogic>(sentence);

    [Theory]
    [InlineData("A failed step is retried three times.")]
    [InlineData("A step that takes more than 20 minutes counts as failed.")]
    [InlineData("If an optional step fails, the workflow continues.")]
    [InlineData("compensations lists what undoes the completed steps, the first completed first.")]
    [InlineData("When a step has failed, the failed step is undone, too.")]
    [InlineData("At most two steps are in next_steps at once.")]
    [InlineData("next_steps is sorted in alphabetical order.")]
    [InlineData("When a step has failed, the status is aborted.")]
    [InlineData("Open doors must not begin before visitors is known.")]
    public void What_deviates_needs_a_human(string sentence) =>
        Derive(sentence).Logic.ShouldBeOfType<StubLogic>(sentence);

    [Fact]
    public void The_operation_has_the_workflow_s_name_and_what_it_is_told()
    {
        var operation = Derive("");

        operation.Name.ShouldBe("open_shop");
        operation.Inputs.Select(input => input.Name).ShouldBe(["visitors", "completed_steps", "failed_step"]);
        operation.Outputs.Select(output => output.Name).ShouldBe(["status", "next_steps", "compensations"]);
    }

    private static OperationSpec Derive(string text)
    {
        var analysis = SemanticAnalyzer.Analyze(PrdReader.Parse("shop.md", Head + text + "\n"));
        return Specifier
            .Specify(Planner.Plan([analysis], null).Plan)
            .Nodes.ShouldHaveSingleItem()
            .Operations.ShouldHaveSingleItem();
    }
}
