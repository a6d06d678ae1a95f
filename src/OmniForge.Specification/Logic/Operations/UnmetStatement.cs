using OmniForge.Foundation;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>A sentence of the PRD that no logic carries out.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Reason">Why it stops the operation, one line.</param>
/// <param name="Source">Where it stands.</param>
public sealed record UnmetStatement(string Sentence, string Reason, SourceReference Source)
{
    /// <summary>What is wrong with it, if it was understood and cannot be carried out; null, if it was not understood.</summary>
    public DiagnosticDescriptor? Defect { get; init; }
}
