using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>A group of fields that the PRD describes: what is stored, folded, taken or answered.</summary>
/// <param name="Name">Its name as it is written, or what its heading calls it; empty if nothing names it.</param>
/// <param name="Span">Where it is described.</param>
/// <param name="Section">The section that describes it.</param>
/// <param name="Notation">How it is written down.</param>
/// <param name="Fields">Its fields, in the order of the text.</param>
/// <param name="Constraints">What a listing demands of several fields together.</param>
public sealed record EntityMention(
    string Name,
    SourceSpan Span,
    PrdSection Section,
    EntityNotation Notation,
    IReadOnlyList<FieldMention> Fields,
    IReadOnlyList<RichText> Constraints
);
