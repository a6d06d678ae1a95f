using OmniForge.Generation.Contracts;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Generation.Orchestrator;

/// <summary>The steps in the contract of an orchestrator (facts/onex.md §1.1).</summary>
internal sealed class WorkflowSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        if (
            node.Spec.Workflow is not { } workflow
            || !node.Spec.Operations.Any(operation => operation.Logic is ConductLogic)
        )
        {
            yield break;
        }

        var metadata = new YamlMapping(
            new("workflow_name", YamlScalar.Text(workflow.Name)),
            new("description", YamlScalar.Text($"Steps from {workflow.Steps[0].Name} to {workflow.Steps[^1].Name}."))
        );
        var graph = new YamlMapping(new YamlEntry("nodes", new YamlSequence([.. workflow.Steps.Select(Step)])));
        yield return new(
            "workflow_coordination",
            new YamlMapping(
                new("execution_mode", "parallel"),
                new("max_parallel_branches", YamlScalar.Integer(Math.Max(1, Widest(workflow)))),
                new("checkpoint_enabled", false),
                new("state_persistence_enabled", false),
                new(
                    "workflow_definition",
                    new YamlMapping(new("workflow_metadata", metadata), new("execution_graph", graph))
                )
            )
        );
    }

    private static YamlMapping Step(StepSpec step) =>
        new(
            new("node_id", YamlScalar.Text(step.Name)),
            new("node_type", "EFFECT_GENERIC"),
            new("depends_on", new YamlSequence([.. step.WaitsFor.Select(YamlScalar.Text)]) { IsFlow = true })
        );

    /// <summary>The most steps that wait for the same ones.</summary>
    private static int Widest(WorkflowSpec workflow) =>
        workflow
            .Steps.GroupBy(
                step => string.Join(' ', step.WaitsFor.Order(StringComparer.Ordinal)),
                StringComparer.Ordinal
            )
            .Max(group => group.Count());
}
