using OmniForge.Specification.Derivation.Expressions.Grammar;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A value is this, at least under a condition.</summary>
/// <param name="Target">Name of the value.</param>
/// <param name="Arms">What it is, and when.</param>
/// <param name="IsSequence">Whether each arm counts only if those before do not.</param>
internal sealed record ArmFact(string Target, IReadOnlyList<Arm> Arms, bool IsSequence) : Fact;
