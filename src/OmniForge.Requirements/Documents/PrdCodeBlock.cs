namespace OmniForge.Requirements.Documents;

/// <summary>A fenced or indented block of code.</summary>
public sealed class PrdCodeBlock : PrdBlock
{
    /// <summary>The first word behind the opening fence in lower case, such as <c>sql</c>; empty if there is none.</summary>
    public required string Language { get; init; }

    /// <summary>Tells whether it stands between fences; else it is indented.</summary>
    public required bool IsFenced { get; init; }

    /// <summary>Its lines without fences and common indentation, each mapped to its source.</summary>
    public required IReadOnlyList<RichText> Lines { get; init; }

    /// <summary>All lines as one text, joined by line feeds.</summary>
    public required RichText Text { get; init; }

    /// <summary>The block as a requirement; null if it is empty.</summary>
    public PrdRequirement? Requirement { get; internal set; }
}
