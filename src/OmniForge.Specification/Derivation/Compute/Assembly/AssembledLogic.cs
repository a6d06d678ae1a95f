using OmniForge.Foundation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>The computation of an operation, as far as it was understood.</summary>
/// <param name="Logic">The computation; null if something is missing.</param>
/// <param name="Tables">The tables that it looks up.</param>
/// <param name="Problems">What is missing or contradictory.</param>
/// <param name="Used">The sentences that it carries out.</param>
internal sealed record AssembledLogic(
    ComputeLogic? Logic,
    IReadOnlyList<TableSpec> Tables,
    IReadOnlyList<UnmetStatement> Problems,
    IReadOnlyList<SourceSpan> Used
);
