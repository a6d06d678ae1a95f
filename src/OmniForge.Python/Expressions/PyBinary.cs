namespace OmniForge.Python.Expressions;

/// <summary><c>left operator right</c></summary>
public sealed record PyBinary : PyExpression
{
    /// <summary>Makes an operation; operands that bind more loosely get parentheses.</summary>
    public PyBinary(PyExpression left, PyBinaryOperator @operator, PyExpression right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Operator = @operator;
        Precedence = PrecedenceOf(@operator);
        var isPower = @operator == PyBinaryOperator.Power;
        Left = left.AtLeast(isPower ? PyPrecedence.Await : Precedence);
        Right = right.AtLeast(isPower ? PyPrecedence.Unary : Precedence + 1);
    }

    /// <summary>The left operand.</summary>
    public PyExpression Left { get; }

    /// <summary>The operator.</summary>
    public PyBinaryOperator Operator { get; }

    /// <summary>The right operand.</summary>
    public PyExpression Right { get; }

    internal override PyPrecedence Precedence { get; }

    private static PyPrecedence PrecedenceOf(PyBinaryOperator @operator) =>
        @operator switch
        {
            PyBinaryOperator.Add or PyBinaryOperator.Subtract => PyPrecedence.Add,
            PyBinaryOperator.Power => PyPrecedence.Power,
            PyBinaryOperator.BitOr => PyPrecedence.BitOr,
            PyBinaryOperator.BitXor => PyPrecedence.BitXor,
            PyBinaryOperator.BitAnd => PyPrecedence.BitAnd,
            _ => PyPrecedence.Multiply,
        };
}
