using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Workflows;

/// <summary>One workflow, each part of which is told in many wordings; what happens is always the same.</summary>
public sealed class WorkflowBreadthTests
{
    private const string Request =
        "It is told `completed_steps` (in the order of completion), `failed_step` (or null) and `gift` (boolean, required), and answers `next_steps`, `compensations` and `status`.";
    private const string Steps =
        "1. `take_order`\n2. `bake_cake` after take_order\n3. `wrap_gift` after bake_cake, only if gift is true\n4. `print_bill` after bake_cake\n5. `ship_cake` after wrap_gift and print_bill";
    private const string Undo =
        "| Step | Undo |\n|---|---|\n| take_order | void_order |\n| bake_cake | discard_cake |\n| print_bill | cancel_bill |";
    private const string Failure =
        "When a step has failed nothing is next, and the completed steps are undone, the last one first. Unknown steps are refused.";

    private static string Bakery(
        string request = Request,
        string steps = Steps,
        string undo = Undo,
        string failure = Failure
    ) =>
        $"# Workflow: Bake order\n\n## Request\n\n{request}\n\n## Steps\n\n{steps}\n\n## Undo\n\n{undo}\n\n## When something goes wrong\n\n{failure}\n";

    private static void Expect(string text)
    {
        var workflow = new ConductedWorkflow(text, "bake_order");

        workflow.Next("", ("gift", true)).ShouldBe("take_order");
        workflow.Next("take_order", ("gift", true)).ShouldBe("bake_cake");
        workflow.Next("take_order bake_cake", ("gift", true)).ShouldBe("wrap_gift print_bill");
        workflow.Next("take_order bake_cake", ("gift", false)).ShouldBe("print_bill");
        workflow.Next("take_order bake_cake print_bill", ("gift", true)).ShouldBe("wrap_gift");
        workflow.Next("take_order bake_cake print_bill", ("gift", false)).ShouldBe("ship_cake");
        workflow.Next("take_order bake_cake wrap_gift print_bill", ("gift", true)).ShouldBe("ship_cake");
        workflow
            .Undo("take_order bake_cake wrap_gift print_bill", "ship_cake", ("gift", true))
            .ShouldBe("cancel_bill discard_cake void_order");
    }

    [Theory]
    [InlineData(
        "Undo steps: take_order is undone by void_order, bake_cake by discard_cake, print_bill by cancel_bill. wrap_gift and ship_cake have no undo step."
    )]
    [InlineData(
        "To undo take_order we run void_order, to undo bake_cake discard_cake, and to undo print_bill cancel_bill."
    )]
    [InlineData("Undoing:\n\n- take_order → void_order\n- bake_cake → discard_cake\n- print_bill → cancel_bill")]
    [InlineData(
        "void_order undoes take_order, discard_cake undoes bake_cake and cancel_bill undoes print_bill. The other steps have nothing to undo."
    )]
    [InlineData(
        "| what was done | how we undo it |\n|---|---|\n| take order | void order |\n| bake cake | discard cake |\n| wrap gift | nothing to undo |\n| print bill | cancel bill |\n| ship cake | – |"
    )]
    [InlineData(
        "| Completed | Counter-step |\n|---|---|\n| take_order | `void_order` |\n| bake_cake | `discard_cake` |\n| wrap_gift | none |\n| print_bill | `cancel_bill` |\n| ship_cake | none |"
    )]
    [InlineData(
        "The counter-step of take_order is void_order, that of bake_cake is discard_cake, and that of print_bill is cancel_bill."
    )]
    [InlineData(
        "take_order is reversed by void_order; bake_cake is reversed by discard_cake; print_bill is reversed by cancel_bill."
    )]
    [InlineData("Compensation: take_order – void_order, bake_cake – discard_cake, print_bill – cancel_bill.")]
    [InlineData(
        "take_order, bake_cake and print_bill are undone by void_order, discard_cake and cancel_bill respectively."
    )]
    [InlineData("Compensate take_order with void_order, bake_cake with discard_cake, and print_bill with cancel_bill.")]
    [InlineData("void_order undoes take_order, discard_cake undoes bake_cake, and cancel_bill undoes print_bill.")]
    [InlineData(
        "Three steps can be undone: take_order (void_order), bake_cake (discard_cake) and print_bill (cancel_bill)."
    )]
    [InlineData(
        "If take_order has to be undone use void_order, for bake_cake use discard_cake, and for print_bill use cancel_bill."
    )]
    [InlineData(
        "void_order is the undo for take_order, discard_cake is the one for bake_cake, cancel_bill is the one for print_bill."
    )]
    public void What_undoes_steps(string sentence) => Expect(Bakery(undo: sentence));

    [Theory]
    [InlineData(
        "If any step fails, no new steps are started, and we undo every step that was completed, the most recently completed first. The step that failed isn't undone, since it never finished. Anything that names a step I haven't listed is rejected."
    )]
    [InlineData(
        "If a step fails: no further step is started. The status is then compensating, and what has been completed is undone, the step completed last first. The failed step itself isn't undone. Step names which are not in this document are refused."
    )]
    [InlineData(
        "After a failure nothing new begins. All completed steps are rolled back in reverse order. A step that isn't one of the five is an error."
    )]
    [InlineData(
        "A step that went wrong hasn’t been completed; there’s no counter-step for it. Nothing is next then, the status is compensating, and the completed steps are undone beginning with the latest. A name that is not among the five is turned away with an error."
    )]
    [InlineData(
        "As soon as something fails, the workflow compensates: it lists the undo steps of the completed steps, the latest first, and starts nothing. The call is refused if it names an unknown step."
    )]
    public void What_happens_after_a_failure(string sentence) => Expect(Bakery(failure: sentence));

    [Theory]
    [InlineData(
        "In: completed steps (in the order in which they were completed), failed step (or none), gift (true or false, always supplied).\nOut: next steps (everything that can start now and isn't completed yet), compensations (the undo steps, if something failed), and the status: running, completed or compensating."
    )]
    [InlineData(
        "Whoever calls hands over `completed_steps` (what has been completed, in the sequence in which it was completed), `failed_step` (the step that went wrong, or null) and `gift` (boolean, must be there). Whoever calls receives `next_steps`, `compensations` and `status`."
    )]
    [InlineData(
        "The workflow is given the completed steps (in the order in which they were completed), the failed step if there is one, and gift, which is true or false. It answers the next steps, the compensations, and the status (running, completed or compensating)."
    )]
    [InlineData(
        "Input:\n\n- `completed_steps`: list of step names\n- `failed_step`: step name or null\n- `gift`: true or false\n\nOutput: `next_steps`, `compensations`, `status`."
    )]
    [InlineData(
        "We tell it completed_steps, failed_step (null if none failed) and gift (yes/no, mandatory). It tells us next_steps, compensations and the status."
    )]
    public void What_it_is_told(string sentence) => Expect(Bakery(request: sentence));

    [Theory]
    [InlineData(
        "First we **take order**. Nothing happens before that one is done. Then we **bake cake**. After that, if it is a present (flag `gift`), we **wrap gift**; at the same time we **print bill**. When both are done we **ship cake**."
    )]
    [InlineData(
        "Decision 1  The workflow begins with the step \"Take order\".\nDecision 2  After Take order comes \"Bake cake\".\nDecision 3  \"Wrap gift\" comes after Bake cake, but only if gift is true.\nDecision 4  \"Print bill\" comes after Bake cake, too.\nDecision 5  When Wrap gift and Print bill are completed, \"Ship cake\" follows."
    )]
    [InlineData(
        "- take_order\n- bake_cake (after take_order)\n- wrap_gift (after bake_cake; if gift)\n- print_bill (after bake_cake)\n- ship_cake (after wrap_gift, print_bill)"
    )]
    [InlineData(
        "```yaml\nsteps:\n  - name: take_order\n  - name: bake_cake\n    after: [take_order]\n  - name: wrap_gift\n    after: [bake_cake]\n    when: gift is true\n  - name: print_bill\n    after: [bake_cake]\n  - name: ship_cake\n    after: [wrap_gift, print_bill]\n```"
    )]
    public void The_order_of_steps(string sentence) => Expect(Bakery(steps: sentence));
}
