using OmniForge.Foundation;

namespace OmniForge.Requirements.Fields;

/// <summary>A field that operations take or answer, with what it may hold.</summary>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="Document">Name of the PRD.</param>
/// <param name="Span">Where the PRD names it, or what it was inferred from.</param>
/// <param name="InputOf">Names of the operations that take it, in the order of the nodes.</param>
/// <param name="OutputOf">Names of the operations that answer it, in the order of the nodes.</param>
/// <param name="Attributes">What it may hold: <c>holds</c>, the sort of value, and its limits.</param>
/// <param name="InferredBy">The rule that inferred it, or null if the PRD names it.</param>
public sealed record OperationField(
    string Name,
    string Document,
    SourceSpan Span,
    IReadOnlyList<string> InputOf,
    IReadOnlyList<string> OutputOf,
    IReadOnlyList<(string Name, string Value)> Attributes,
    string? InferredBy
);
