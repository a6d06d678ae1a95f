using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>A sentence of the PRD that no logic carries out.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Reason">Why it stops the operation, one line.</param>
/// <param name="Source">Where it stands.</param>
public sealed record UnmetStatement(string Sentence, string Reason, SourceReference Source);
