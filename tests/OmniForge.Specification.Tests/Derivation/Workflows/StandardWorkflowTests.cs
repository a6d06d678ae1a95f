using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>What every workflow does may be said in any words; what it does not do is left to a human.</summary>
public sealed class StandardWorkflowTests
{
    private const string Head = """
        # Workflow: Launch boat

        The orchestrator gets `completed_steps`, `failed_step` (a step name or null) and `is_new` (boolean, required). It returns `next_steps`, `compensations` and `status`.

        ## Steps

        1. `check_hull`
        2. `fill_tank`, after step 1
        3. `bless_boat`, after step 1, only if is_new is true
        4. `lower_boat`, after steps 2 and 3

        ## Undoing

        - fill_tank → drain_tank
        - lower_boat → lift_boat

        ## Rules


        """;

    [Theory]
    [InlineData("A name that is none of the steps above is an error, in completed_steps as in failed_step.")]
    [InlineData("Names that do not occur in the list are refused.")]
    [InlineData("The step that failed is not undone.")]
    [InlineData("When a step has failed, nothing new may begin.")]
    [InlineData("If failed_step names a step, next_steps is empty and the status is compensating.")]
    [InlineData("Compensations run backwards, the step that was completed last comes first.")]
    [InlineData(
        "status is running as long as there is something left to do, and completed once every step that applies is done."
    )]
    [InlineData("As long as nothing has gone wrong, compensations is empty.")]
    [InlineData("compensations – empty, unless there is a failed_step.")]
    [InlineData("A step that is left out must not hold up those that follow: they wait for its predecessors.")]
    [InlineData("A step with several predecessors begins when all of them are done.")]
    [InlineData("next_steps are in the order of the list above.")]
    [InlineData("Only steps with an entry there are undone.")]
    [InlineData("The other steps leave nothing behind that needs undoing.")]
    [InlineData(
        "The orchestrator does not know what has been started, so a step is named again until it is reported as completed."
    )]
    [InlineData("It never performs a step itself.")]
    [InlineData("Steps that somebody is busy with count as not completed, so they show up again.")]
    [InlineData("The failed step has achieved nothing and is therefore not undone.")]
    [InlineData("For the failed step itself nothing has to be taken back.")]
    [InlineData("A failed step stops the workflow; next_steps is empty then.")]
    [InlineData("If there are several, they come in this order: check_hull, fill_tank, bless_boat, lower_boat.")]
    [InlineData("As soon as the hull is checked, fill_tank and bless_boat run in parallel.")]
    [InlineData("If lower_boat fails at this point, compensations is drain_tank.")]
    [InlineData("A name that is not in the list is refused. The same goes for a call without is_new.")]
    [InlineData("If nobody says whether is_new is true, the call is refused.")]
    public void What_every_workflow_does_is_read_in_many_wordings(string sentence) =>
        new ConductedWorkflow(Head + sentence, "launch_boat")
            .Next("check_hull", ("is_new", true))
            .ShouldBe("fill_tank bless_boat");

    [Theory]
    [InlineData("Failed steps are retried twice.")]
    [InlineData("If a step fails, it must be run again.")]
    [InlineData("Completed steps are undone in reverse order, except card refunds.")]
    [InlineData("Once the boat is in the water, no step is undone any more.")]
    [InlineData("If a step fails, the steps beside it must still be finished at low tide.")]
    [InlineData("The step that failed is undone as well.")]
    [InlineData("When a step has failed, the harbour may go on with the next step.")]
    [InlineData("Completed steps are undone in the order of the list.")]
    [InlineData("Steps on a Sunday are left out.")]
    [InlineData("If there are several, they come in this order: check_hull, bless_boat, fill_tank, lower_boat.")]
    [InlineData("If bless_boat fails at this point, compensations is lift_boat, blow_horn.")]
    public void What_says_something_else_is_left_to_a_human(string sentence) =>
        ConductedWorkflow.Read(Head + sentence).Operations[0].Logic.ShouldBeOfType<StubLogic>(sentence);
}
