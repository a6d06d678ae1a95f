namespace OmniForge.Requirements.Documents;

/// <summary>A row of a table.</summary>
public sealed class PrdTableRow : PrdBlock
{
    /// <summary>Its cells; an empty cell is an empty text with the place where its content would stand.</summary>
    public required IReadOnlyList<RichText> Cells { get; init; }

    /// <summary>The row as a requirement.</summary>
    public PrdRequirement Requirement { get; internal set; } = null!;
}
