using OmniForge.Specification.Derivation.Expressions.Grammar;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A value is rounded.</summary>
/// <param name="Target">Name of the value.</param>
/// <param name="Rounding">How; null: it is not rounded.</param>
internal sealed record RoundingFact(string Target, Rounding? Rounding) : Fact;
