namespace OmniForge.Requirements.Documents;

/// <summary>A quotation.</summary>
public sealed class PrdQuote : PrdBlock
{
    /// <summary>The blocks that are quoted.</summary>
    public required IReadOnlyList<PrdBlock> Blocks { get; init; }

    /// <inheritdoc/>
    public override IReadOnlyList<PrdBlock> Children => Blocks;
}
