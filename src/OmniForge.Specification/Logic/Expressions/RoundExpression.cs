namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A number, rounded to a multiple of a step.</summary>
/// <param name="Operand">The number.</param>
/// <param name="Step">The step: 0.01 for cents, 0.5 for halves, 1 for whole numbers.</param>
/// <param name="Mode">Which way.</param>
public sealed record RoundExpression(Expression Operand, decimal Step, RoundingMode Mode) : Expression;
