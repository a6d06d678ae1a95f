namespace OmniForge.Requirements.Documents;

/// <summary>A list.</summary>
public sealed class PrdList : PrdBlock
{
    /// <summary>Its items.</summary>
    public required IReadOnlyList<PrdListItem> Items { get; init; }

    /// <summary>Tells whether the items are numbered.</summary>
    public required bool IsOrdered { get; init; }

    /// <summary>How many lists are around it; 0 at the top of a section.</summary>
    public required int Depth { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<PrdBlock> Children => Items;
}
