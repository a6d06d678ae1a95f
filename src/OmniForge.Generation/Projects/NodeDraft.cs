using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Operations;

namespace OmniForge.Generation.Projects;

/// <summary>A node whose files are made, before the project around it is.</summary>
/// <param name="Scope">What it must do, and its names.</param>
/// <param name="Operations">Its operations and what they became, in their order.</param>
/// <param name="Files">All its files.</param>
public sealed record NodeDraft(
    NodeScope Scope,
    IReadOnlyList<KeyValuePair<OperationScope, OperationArtifacts>> Operations,
    IReadOnlyList<Artifact> Files
);
