namespace OmniForge.Python.Expressions;

/// <summary><c>not operand</c> or <c>-operand</c></summary>
public sealed record PyUnary : PyExpression
{
    /// <summary>Makes an operation.</summary>
    public PyUnary(PyUnaryOperator @operator, PyExpression operand)
    {
        ArgumentNullException.ThrowIfNull(operand);
        Operator = @operator;
        Precedence = @operator == PyUnaryOperator.Not ? PyPrecedence.Not : PyPrecedence.Unary;
        Operand = operand is PyBinary { Operator: PyBinaryOperator.Power }
            ? new PyParenthesized(operand)
            : operand.AtLeast(Precedence);
    }

    /// <summary>The operator.</summary>
    public PyUnaryOperator Operator { get; }

    /// <summary>The operand.</summary>
    public PyExpression Operand { get; }

    internal override PyPrecedence Precedence { get; }
}
