using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>A value and when it counts.</summary>
/// <param name="Condition">When; null: in all other cases.</param>
/// <param name="Value">The value.</param>
public sealed record Arm(Expression? Condition, Expression Value);
