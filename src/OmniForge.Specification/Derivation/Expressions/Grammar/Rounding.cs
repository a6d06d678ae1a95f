using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>How something is rounded.</summary>
/// <param name="Step">What it becomes a multiple of, more than 0; null if the phrase leaves it to the rest of the document.</param>
/// <param name="Mode">Which way; null if the phrase leaves it to the rest of the document.</param>
public sealed record Rounding(decimal? Step, RoundingMode? Mode)
{
    /// <summary>Whether it is the one that was told before: "rounded the same way".</summary>
    public bool IsSame { get; init; }

    /// <summary>The rounding, with what it leaves open from another one.</summary>
    public Rounding Or(Rounding? other) => new(Step ?? other?.Step, Mode ?? other?.Mode);
}
