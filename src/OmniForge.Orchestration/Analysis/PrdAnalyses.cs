using OmniForge.Foundation;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Orchestration.Analysis;

/// <summary>The analyses of those PRDs that can be used.</summary>
/// <param name="Usable">Them, in the order of the PRDs; at least one.</param>
/// <param name="Skipped">Why others were left out.</param>
public sealed record PrdAnalyses(IReadOnlyList<SemanticAnalysis> Usable, IReadOnlyList<Diagnostic> Skipped);
