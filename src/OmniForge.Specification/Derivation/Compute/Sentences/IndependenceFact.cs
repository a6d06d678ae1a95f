using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A value does not depend on something.</summary>
/// <param name="Target">The value.</param>
/// <param name="Of">What it does not depend on.</param>
internal sealed record IndependenceFact(string Target, FieldExpression Of) : Fact;
