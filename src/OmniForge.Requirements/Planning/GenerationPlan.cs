namespace OmniForge.Requirements.Planning;

/// <summary>The nodes to build of one or several PRDs.</summary>
/// <param name="ProjectName">The project's name in kebab-case.</param>
/// <param name="Description">What the project is for, one sentence.</param>
/// <param name="Nodes">The nodes, ordered by name.</param>
public sealed record GenerationPlan(string ProjectName, string Description, IReadOnlyList<NodePlan> Nodes);
