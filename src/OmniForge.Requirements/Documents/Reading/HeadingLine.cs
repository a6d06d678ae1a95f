namespace OmniForge.Requirements.Documents.Reading;

/// <summary>A heading before it becomes a section.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Span">Its source, with the marks that make it a heading.</param>
/// <param name="Style">How it is written.</param>
/// <param name="Level">Its depth; 0: one below the section that it stands in.</param>
/// <param name="Number">Its number if that is not in the text.</param>
internal sealed record HeadingLine(
    RichText Text,
    Foundation.SourceSpan Span,
    HeadingStyle Style,
    int Level,
    string? Number = null
);
