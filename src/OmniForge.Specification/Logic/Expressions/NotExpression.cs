namespace OmniForge.Specification.Logic.Expressions;

/// <summary>True if the operand is false.</summary>
/// <param name="Operand">A condition.</param>
public sealed record NotExpression(Expression Operand) : Expression;
