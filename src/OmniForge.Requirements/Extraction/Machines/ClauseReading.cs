using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What a stretch of text says about one event.</summary>
/// <param name="Pairs">States before, state after.</param>
/// <param name="Allowed">States in which it is possible, where no state after is told.</param>
/// <param name="Arrival">The state after, where no state before is told; or null.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record ClauseReading(
    IReadOnlyList<(IReadOnlyList<string> From, string To)> Pairs,
    IReadOnlyList<string> Allowed,
    string? Arrival,
    IReadOnlyList<TextRange> Words
)
{
    /// <summary>States after, one of which follows, where no state before is told: "becomes open or full".</summary>
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    /// <summary>The state that something is said to be in, before or after; or null: "The card is ended."</summary>
    public string? Stated { get; init; }
}
