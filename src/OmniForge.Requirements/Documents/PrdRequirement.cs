using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>The smallest part that a PRD can be traced to: one paragraph, list item, table row or block of code.</summary>
public sealed class PrdRequirement
{
    private List<PrdRequirement>? _children;

    /// <summary>
    /// The PRD's own id (<c>FR-1</c>), else <c>slug#n</c>: the n-th paragraph, item or row without own id in its section;
    /// the n-th block of code is <c>slug#code-n</c>. Unique in the document.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>Tells whether the id is the PRD's own.</summary>
    public required bool HasOwnId { get; init; }

    /// <summary>What it is in the document.</summary>
    public required RequirementKind Kind { get; init; }

    /// <summary>Its text without list marker and checkbox; the cells of a row are joined by <c> | </c>.</summary>
    public required RichText Text { get; init; }

    /// <summary>The cells of a row; empty for the other kinds.</summary>
    public required IReadOnlyList<RichText> Cells { get; init; }

    /// <summary>The bold or italic words that it begins with, without id and final punctuation, or null.</summary>
    public required RichText? Lead { get; init; }

    /// <summary>What follows id and lead.</summary>
    public required RichText Body { get; init; }

    /// <summary>Its source: for a row the whole row with its bars, else from the first character of the text to the last, markup included.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The block that it is.</summary>
    public required PrdBlock Block { get; init; }

    /// <summary>The section that it stands in.</summary>
    public PrdSection Section => Block.Section;

    /// <summary>Its first line, from 1.</summary>
    public int Line => Span.Line;

    /// <summary>The requirement of the item that it is nested in, or null.</summary>
    public PrdRequirement? Parent { get; internal set; }

    /// <summary>The requirements directly nested in it, in document order.</summary>
    public IReadOnlyList<PrdRequirement> Children => _children ?? (IReadOnlyList<PrdRequirement>)[];

    internal void Add(PrdRequirement child) => (_children ??= []).Add(child);

    /// <inheritdoc/>
    public override string ToString() => $"{Id}: {Text}";
}
