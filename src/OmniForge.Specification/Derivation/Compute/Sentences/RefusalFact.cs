using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>A request is refused.</summary>
/// <param name="Condition">When it is refused.</param>
internal sealed record RefusalFact(Expression Condition) : Fact;
