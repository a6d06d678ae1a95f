using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>A field that the PRD describes.</summary>
/// <param name="Name">Its name as it is written.</param>
/// <param name="Span">Where the name stands.</param>
/// <param name="RequirementId">Id of the requirement that describes it.</param>
/// <param name="Phrases">What the PRD says of it, in the order of the text.</param>
/// <param name="IsNullable">Whether the notation itself lets it be null (no NOT NULL, a question mark); null: it does not tell.</param>
public sealed record FieldMention(
    string Name,
    SourceSpan Span,
    string RequirementId,
    IReadOnlyList<FieldPhrase> Phrases,
    bool? IsNullable = null
)
{
    /// <summary>Which operations take it, where a table has a column for each of them.</summary>
    public IReadOnlyList<FieldUse> Uses { get; init; } = [];
}
