namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>How a PRD writes the fields of an entity down.</summary>
public enum EntityNotation
{
    /// <summary>A table, one row a field.</summary>
    Table,

    /// <summary>A list, one item a field.</summary>
    List,

    /// <summary>A listing in a programming language or a schema.</summary>
    Listing,

    /// <summary>Sentences.</summary>
    Prose,
}
