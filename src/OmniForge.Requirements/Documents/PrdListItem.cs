namespace OmniForge.Requirements.Documents;

/// <summary>An item of a list.</summary>
public sealed class PrdListItem : PrdBlock
{
    /// <summary>The text of its first paragraph, without marker and checkbox; empty if it begins with another block.</summary>
    public required RichText Text { get; init; }

    /// <summary>What stands before it: <c>-</c>, <c>*</c>, <c>+</c>, <c>1.</c>, <c>2)</c>.</summary>
    public required string Marker { get; init; }

    /// <summary>Its number in an ordered list as written, or null.</summary>
    public required int? Number { get; init; }

    /// <summary>The state of its checkbox; null if it has none.</summary>
    public required bool? Checked { get; init; }

    /// <summary>How many lists are around its list; 0 at the top of a section.</summary>
    public required int Depth { get; init; }

    /// <summary>The blocks after its first paragraph: nested lists, more paragraphs, tables, code.</summary>
    public required IReadOnlyList<PrdBlock> Blocks { get; init; }

    /// <summary>The item as a requirement; null if it has no text of its own.</summary>
    public PrdRequirement? Requirement { get; internal set; }

    /// <inheritdoc/>
    public override IReadOnlyList<PrdBlock> Children => Blocks;
}
