using OmniForge.Generation.Artifacts;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Operations;

/// <summary>What an operation became.</summary>
/// <param name="Files">Its handler and its tests.</param>
/// <param name="Cases">Requests and answers for <c>examples/cases.json</c>, to be run in their order.</param>
/// <param name="Unmet">What a human has to write first; empty, if the handler does all that the PRD says.</param>
public sealed record OperationArtifacts(
    IReadOnlyList<Artifact> Files,
    IReadOnlyList<OperationCase> Cases,
    IReadOnlyList<UnmetStatement> Unmet
);
