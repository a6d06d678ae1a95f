using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Model;

/// <summary>A field of a request, an answer, an entity or a state.</summary>
/// <param name="Name">Its name in snake_case, as the PRD has it.</param>
/// <param name="Type">What it may hold.</param>
/// <param name="IsRequired">Whether a request must hold it: false, if it has a default or may be null.</param>
/// <param name="IsNullable">Whether it may be null.</param>
/// <param name="Default">What it is when it is left out; null, if there is no default.</param>
/// <param name="Description">What it means, one line, or null.</param>
/// <param name="Sources">Where the PRD speaks of it; empty, if it is inferred.</param>
/// <param name="InferredBy">The rule that inferred it, or null if the PRD names it.</param>
public sealed record FieldSpec(
    string Name,
    FieldType Type,
    bool IsRequired,
    bool IsNullable,
    LiteralExpression? Default,
    string? Description,
    IReadOnlyList<SourceReference> Sources,
    string? InferredBy = null
);
