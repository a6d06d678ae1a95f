namespace OmniForge.Python.Printing;

/// <summary>An element of a layout.</summary>
internal struct LayoutElement
{
    /// <summary>What it does.</summary>
    public LayoutOperation Operation;

    /// <summary>Whether the group is broken in any case.</summary>
    public bool IsExpanded;

    /// <summary>The group that it is or heeds; -1 for none.</summary>
    public int Id;

    /// <summary>The element that ends it, or that it ends.</summary>
    public int Partner;

    /// <summary>What it writes.</summary>
    public string? Text;
}
