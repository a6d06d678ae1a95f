namespace OmniForge.Requirements.Documents.Reading;

/// <summary>The title of a document.</summary>
/// <param name="Text">Its text without markup, or null.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsMarkdown">It is a heading of level 1.</param>
internal sealed record TitleReading(string? Text, Foundation.SourceSpan? Span, bool IsMarkdown)
{
    /// <summary>The title with the way to its source, without number, id and label; null for one of the front matter.</summary>
    public RichText? Words { get; init; }
}
