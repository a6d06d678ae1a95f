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
)
{
    /// <summary>The entity, of which each field tells further uses by calls, and what it is where a call is given nothing: the first that is told.</summary>
    /// <param name="uses">The uses of a field.</param>
    /// <param name="defaults">What is told of a field that a call is not given.</param>
    internal EntityMention Called(
        Func<FieldMention, IEnumerable<FieldUse>> uses,
        Func<FieldMention, IEnumerable<FieldPhrase>> defaults
    ) =>
        this with
        {
            Fields =
            [
                .. Fields.Select(field =>
                    field with
                    {
                        Uses = [.. field.Uses, .. uses(field)],
                        Phrases = [.. field.Phrases, .. defaults(field).Take(1)],
                    }
                ),
            ],
        };
}
