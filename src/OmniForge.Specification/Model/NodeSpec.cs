using OmniForge.Onex;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Specification.Model;

/// <summary>What one node must do, free of Python and YAML.</summary>
/// <param name="Name">Its name in snake_case without prefix and kind, such as <c>order_pricing</c>.</param>
/// <param name="Kind">Its archetype.</param>
/// <param name="Title">Its heading in the PRD, such as <c>Order pricing</c>.</param>
/// <param name="Description">What it is for, one sentence.</param>
/// <param name="Operations">Its operations, in the PRD's order; the first is the contract's default.</param>
/// <param name="Enums">Its enums.</param>
/// <param name="Models">Its models that are neither request nor answer, the entity's among them.</param>
/// <param name="Entity">What it stores or folds, or null.</param>
/// <param name="Machine">Its state machine (REDUCER), or null.</param>
/// <param name="Workflow">Its workflow (ORCHESTRATOR), or null.</param>
/// <param name="Tables">Its tables of values (COMPUTE).</param>
/// <param name="MaxMilliseconds">Longest time for an answer that the PRD allows, in milliseconds, or null.</param>
/// <param name="Document">Name of the PRD that it comes from.</param>
public sealed record NodeSpec(
    string Name,
    NodeKind Kind,
    string Title,
    string Description,
    IReadOnlyList<OperationSpec> Operations,
    IReadOnlyList<EnumSpec> Enums,
    IReadOnlyList<ModelSpec> Models,
    EntitySpec? Entity,
    MachineSpec? Machine,
    WorkflowSpec? Workflow,
    IReadOnlyList<TableSpec> Tables,
    int? MaxMilliseconds,
    string Document
);
