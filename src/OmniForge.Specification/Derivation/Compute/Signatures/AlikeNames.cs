using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Gives what is said of the second of two alike fields to both: "shift start and shift end (date and time)".</summary>
internal static class AlikeNames
{
    // " and the " with marks around the names.
    private const int LongestLink = 13;

    /// <summary>The fields, each of which has the phrases of the next one, if that is called alike and follows at once.</summary>
    public static IReadOnlyList<FieldMention> Share(IReadOnlyList<FieldMention> fields) =>
        [.. fields.Select((field, index) => index + 1 < fields.Count ? Share(field, fields[index + 1]) : field)];

    private static FieldMention Share(FieldMention field, FieldMention next) =>
        field.Phrases.Count == 0
        && next.Phrases.Count > 0
        && next.Span.Start - field.Span.End is > 0 and <= LongestLink
        && Naming.WordsOf(field.Name).Intersect(Naming.WordsOf(next.Name), StringComparer.Ordinal).Any()
            ? field with
            {
                Phrases = next.Phrases,
            }
            : field;
}
