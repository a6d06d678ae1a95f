namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What a function makes of values.</summary>
/// <param name="Function">The function.</param>
/// <param name="Operands">Its operands, as many as it takes.</param>
public sealed record FunctionExpression(ExpressionFunction Function, IReadOnlyList<Expression> Operands) : Expression
{
    /// <summary>A function of one value.</summary>
    public FunctionExpression(ExpressionFunction function, Expression operand)
        : this(function, [operand]) { }

    /// <summary>A function of two values.</summary>
    public FunctionExpression(ExpressionFunction function, Expression first, Expression second)
        : this(function, [first, second]) { }

    /// <inheritdoc/>
    public bool Equals(FunctionExpression? other) =>
        other is not null && Function == other.Function && Operands.SequenceEqual(other.Operands);

    /// <inheritdoc/>
    public override int GetHashCode() => Operands.Aggregate((int)Function, HashCode.Combine);
}
