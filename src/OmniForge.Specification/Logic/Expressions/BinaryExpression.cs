namespace OmniForge.Specification.Logic.Expressions;

/// <summary>An operator with two sides.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Left">Its left side.</param>
/// <param name="Right">Its right side.</param>
public sealed record BinaryExpression(BinaryOperator Operator, Expression Left, Expression Right) : Expression;
