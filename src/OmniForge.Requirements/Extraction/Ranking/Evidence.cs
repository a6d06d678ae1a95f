using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Deeds;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>A place of a PRD that speaks of a deed.</summary>
/// <param name="Deed">The deed.</param>
/// <param name="Weight">How much the place speaks for an operation, above 0.</param>
/// <param name="Span">The place.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Rule">Name of the rule that found it.</param>
internal sealed record Evidence(Deed Deed, double Weight, SourceSpan Span, PrdSection Section, string Rule)
{
    /// <summary>The operation's name, where the PRD itself gives it; else it is made of the deed.</summary>
    public string? Name { get; init; }

    /// <summary>Tells whether it stands for itself only, whatever other places say.</summary>
    public bool IsAlone { get; init; }
}
