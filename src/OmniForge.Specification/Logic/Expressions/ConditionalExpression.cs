namespace OmniForge.Specification.Logic.Expressions;

/// <summary>One of two values.</summary>
/// <param name="Condition">What decides.</param>
/// <param name="Then">The value if it holds.</param>
/// <param name="Otherwise">The value if it does not.</param>
public sealed record ConditionalExpression(Expression Condition, Expression Then, Expression Otherwise) : Expression;
