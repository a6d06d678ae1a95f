using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>A place of a PRD that speaks of a thing.</summary>
/// <param name="Words">Its name: words in lower case, the last in singular.</param>
/// <param name="Weight">How much the place speaks for an entity, above 0.</param>
/// <param name="Span">The place.</param>
/// <param name="Rule">Name of the rule that found it.</param>
internal sealed record Mention(IReadOnlyList<string> Words, double Weight, SourceSpan Span, string Rule)
{
    /// <summary>The fields that the place describes.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>The name as a key.</summary>
    public string Key => string.Join(' ', Words);
}
