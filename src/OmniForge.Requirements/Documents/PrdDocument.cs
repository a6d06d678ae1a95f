using OmniForge.Foundation;
using OmniForge.Requirements.House;

namespace OmniForge.Requirements.Documents;

/// <summary>A PRD as its structure tells it: sections, blocks and requirements, each with the place that it comes from.</summary>
public sealed class PrdDocument
{
    private readonly int[] _starts;

    internal PrdDocument(IReadOnlyList<PrdRequirement> requirements)
    {
        Requirements = requirements;
        _starts = [.. requirements.Select(requirement => requirement.Span.Start)];
    }

    /// <summary>Its file name, as the caller gave it.</summary>
    public required string Name { get; init; }

    /// <summary>The text that all spans point into, without a byte order mark.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the file's bytes (of the text in UTF-8, where no bytes were given): 64 lower-case hex digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The rules of the house that wrote it.</summary>
    public required HouseRules House { get; init; }

    /// <summary>The pairs of the front matter between <c>---</c> lines, in their order; empty if there is none.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> FrontMatter { get; init; }

    /// <summary>The document's title without markup: its first H1, else the title of the front matter, a short first line, or the first heading.</summary>
    public required string? Title { get; init; }

    /// <summary>The words of a title that stands in the text, without number, id and label; else null.</summary>
    public required RichText? TitleWords { get; init; }

    /// <summary>Where the title stands, or null.</summary>
    public required SourceSpan? TitleSpan { get; init; }

    /// <summary>Tells whether the title is a Markdown heading above all others: of level 1, or the first line of the document.</summary>
    public required bool HasMarkdownTitle { get; init; }

    /// <summary>The section above the first heading; all others are below it.</summary>
    public required PrdSection Root { get; init; }

    /// <summary>All sections in document order, the root first.</summary>
    public required IReadOnlyList<PrdSection> Sections { get; init; }

    /// <summary>All requirements in document order.</summary>
    public IReadOnlyList<PrdRequirement> Requirements { get; }

    /// <summary>All tables in document order, those inside of items too.</summary>
    public required IReadOnlyList<PrdTable> Tables { get; init; }

    /// <summary>The lists that tell a number for each of several keys, as tables without a head row; they are none of <see cref="Tables"/>.</summary>
    public required IReadOnlyList<PrdTable> ValueLists { get; init; }

    /// <summary>All code blocks in document order, those inside of items too.</summary>
    public required IReadOnlyList<PrdCodeBlock> CodeBlocks { get; init; }

    /// <summary>The requirement that covers a place, or null if it lies in a heading, a head row or between requirements.</summary>
    /// <param name="offset">Offset into <see cref="Text"/>.</param>
    public PrdRequirement? RequirementAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && offset < Requirements[index].Span.End ? Requirements[index] : null;
    }
}
