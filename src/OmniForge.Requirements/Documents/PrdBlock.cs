using OmniForge.Foundation;

namespace OmniForge.Requirements.Documents;

/// <summary>A part of a section: paragraph, list, item, table, code or quote.</summary>
public abstract class PrdBlock
{
    private protected PrdBlock() { }

    /// <summary>The source of the block.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The section that it stands in.</summary>
    public PrdSection Section { get; internal set; } = null!;

    /// <summary>The block around it (list of an item, item of a nested list, quote), or null at the top of a section.</summary>
    public PrdBlock? Parent { get; internal set; }

    /// <summary>The block before it in the same section, item or quote, or null.</summary>
    public PrdBlock? Previous { get; internal set; }

    /// <summary>The blocks inside of it, in document order.</summary>
    public virtual IReadOnlyList<PrdBlock> Children => [];

    /// <summary>
    /// What introduces the block: the paragraph directly before it, or the text of the item that it is the first block of; null if there is none.
    /// </summary>
    public RichText? LeadIn =>
        (Previous, Parent) switch
        {
            (PrdParagraph paragraph, _) => paragraph.Text,
            (null, PrdListItem { Text.IsEmpty: false } item) => item.Text,
            _ => null,
        };

    /// <summary>The block and all inside of it, in document order.</summary>
    public IReadOnlyList<PrdBlock> SelfAndDescendants()
    {
        var blocks = new List<PrdBlock>();
        AddTo(blocks);
        return blocks;
    }

    private void AddTo(List<PrdBlock> blocks)
    {
        blocks.Add(this);
        foreach (var child in Children)
        {
            child.AddTo(blocks);
        }
    }
}
