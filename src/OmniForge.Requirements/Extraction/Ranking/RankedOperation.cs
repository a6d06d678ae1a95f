using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Ranking;

/// <summary>What a PRD wants done, by the evidence for it.</summary>
/// <param name="Name">Its name in snake_case, verb first.</param>
/// <param name="Score">How much speaks for it, above 0.</param>
/// <param name="Span">Where the strongest evidence stands.</param>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Evidence">The number of places that speak of it.</param>
public sealed record RankedOperation(string Name, double Score, SourceSpan Span, string Rule, int Evidence);
