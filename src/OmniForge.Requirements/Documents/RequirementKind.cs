namespace OmniForge.Requirements.Documents;

/// <summary>What a requirement is in the document.</summary>
public enum RequirementKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list item's first paragraph.</summary>
    Item,

    /// <summary>A row of a table.</summary>
    Row,

    /// <summary>A block of code.</summary>
    Code,
}
