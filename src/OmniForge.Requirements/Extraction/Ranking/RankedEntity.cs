using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>A thing that a PRD is about, by the evidence for it.</summary>
/// <param name="Name">Its name in PascalCase, in singular.</param>
/// <param name="Score">How much speaks for it, above 0.</param>
/// <param name="Span">Where the strongest evidence stands.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Fields">Its fields as they are written, in the order of the text; empty, if the PRD describes none.</param>
public sealed record RankedEntity(
    string Name,
    double Score,
    SourceSpan Span,
    string Rule,
    IReadOnlyList<string> Fields
);
