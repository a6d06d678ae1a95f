using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Attribution;
using OmniForge.Specification.Derivation.Machines;
using OmniForge.Specification.Derivation.Tracing;
using OmniForge.Specification.Derivation.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation;

/// <summary>Derives what each node of a plan must do.</summary>
public static class Specifier
{
    /// <summary>The project of a plan.</summary>
    public static ProjectSpec Specify(GenerationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        // They live as long as the project: what they prepare of a PRD serves all of its nodes.
        IReadOnlyList<INodeDeriver> derivers =
        [
            new Compute.ComputeDeriver(),
            new MachineDeriver(),
            new WorkflowDeriver(),
            new Effect.EffectDeriver(),
            new StubDeriver(),
        ];
        List<(NodePlan Plan, NodeSpec Spec, StatementLedger Ledger)> nodes =
        [
            .. plan.Nodes.Select(node => Derive(node, derivers)),
        ];
        var specs = OperationNames.ToldApart([.. nodes.Select(node => node.Spec)]);
        var traces = nodes
            .GroupBy(node => node.Plan.Analysis)
            .Select(document =>
                DocumentTracer.Trace(document.Key, [.. document.Select(node => (node.Spec, node.Ledger))])
            )
            .OrderBy(trace => trace.Name, StringComparer.Ordinal);
        return new ProjectSpec(plan.ProjectName, plan.Description, specs, [.. traces]);
    }

    private static (NodePlan Plan, NodeSpec Spec, StatementLedger Ledger) Derive(
        NodePlan plan,
        IReadOnlyList<INodeDeriver> derivers
    )
    {
        var ledger = new StatementLedger();
        var spec = derivers.Select(deriver => deriver.Derive(plan, ledger)).First(spec => spec is not null)!;
        return (plan, UnreadRules.Stop(plan, spec, ledger), ledger);
    }
}
