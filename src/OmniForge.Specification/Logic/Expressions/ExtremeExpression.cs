namespace OmniForge.Specification.Logic.Expressions;

/// <summary>The least or the greatest of several values.</summary>
/// <param name="IsGreatest">Whether it is the greatest.</param>
/// <param name="Operands">The values, at least two.</param>
public sealed record ExtremeExpression(bool IsGreatest, IReadOnlyList<Expression> Operands) : Expression;
