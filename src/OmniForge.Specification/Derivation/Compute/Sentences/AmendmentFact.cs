using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A value is changed after it was computed: capped, raised, replaced under a condition.</summary>
/// <param name="Target">Name of the value.</param>
/// <param name="Apply">What becomes of it.</param>
internal sealed record AmendmentFact(string Target, Func<Expression, Expression> Apply) : Fact;
