namespace OmniForge.Requirements.Documents;

/// <summary>A paragraph.</summary>
public sealed class PrdParagraph : PrdBlock
{
    /// <summary>Its text.</summary>
    public required RichText Text { get; init; }

    /// <summary>The paragraph as a requirement.</summary>
    public PrdRequirement Requirement { get; internal set; } = null!;
}
