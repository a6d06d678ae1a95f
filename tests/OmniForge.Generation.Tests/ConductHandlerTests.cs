using System.Text;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Generation.Tests.Fixtures;
using OmniForge.Specification.Logic.Expressions;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

public sealed class ConductHandlerTests
{
    private static readonly Expression Unpaid = new NotExpression(
        new FunctionExpression(
            ExpressionFunction.Contains,
            new FieldExpression(FieldScope.Input, "completed_steps"),
            new LiteralExpression("charge_payment")
        )
    );

    [Fact]
    public void A_step_that_is_not_always_undone_is_kept_under_its_condition()
    {
        var text = Handler(Unpaid);

        text.ShouldContain("if step not in kept");
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .ShouldContain("EnumFulfillmentStep.CHARGE_PAYMENT not in request.completed_steps");
    }

    [Fact]
    public void Steps_that_are_always_undone_need_no_condition() => Handler(null).ShouldNotContain("kept");

    private static string Handler(Expression? condition)
    {
        var node = OrderFulfillment.Node;
        var workflow = node.Workflow!;
        var steps = workflow.Steps.Select(step =>
            step.Name == "reserve_stock" ? step with { CompensationCondition = condition } : step
        );
        var project = ProjectGenerator.Generate(
            DemoProject.Spec with
            {
                Nodes = [node with { Workflow = workflow with { Steps = [.. steps] } }],
            },
            GenerationOptions.Default
        );
        var path = project.Files.Paths.Single(path =>
            path.Value.EndsWith("/handler_fulfill_order.py", StringComparison.Ordinal)
        );
        return Encoding.UTF8.GetString(project.Files[path].Span);
    }
}
