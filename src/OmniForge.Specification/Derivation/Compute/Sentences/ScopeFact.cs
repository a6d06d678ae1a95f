using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A value is computed of nothing else than another one: "the discount applies to the storage cost only".</summary>
/// <param name="Target">Name of the value.</param>
/// <param name="Of">What it is computed of.</param>
internal sealed record ScopeFact(string Target, FieldExpression Of) : Fact;
