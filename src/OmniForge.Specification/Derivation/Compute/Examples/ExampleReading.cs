using OmniForge.Foundation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>The examples of an operation.</summary>
/// <param name="Examples">Those that could be assigned without guessing and that the logic comes to.</param>
/// <param name="Contradictions">Those that the logic does not come to.</param>
/// <param name="Spans">Where they stand, and what illustrates only.</param>
internal sealed record ExampleReading(
    IReadOnlyList<OperationExample> Examples,
    IReadOnlyList<UnmetStatement> Contradictions,
    IReadOnlyList<SourceSpan> Spans
);
