namespace OmniForge.Specification.Model;

/// <summary>What one project must hold.</summary>
/// <param name="Name">Its name in kebab-case, such as <c>demo-nodes</c>; also the producer of its topics.</param>
/// <param name="Description">What it is for, one sentence.</param>
/// <param name="Nodes">Its nodes, ordered by name.</param>
/// <param name="Documents">The PRDs that it comes from, with what became of each requirement, ordered by name.</param>
public sealed record ProjectSpec(
    string Name,
    string Description,
    IReadOnlyList<NodeSpec> Nodes,
    IReadOnlyList<DocumentTrace> Documents
);
