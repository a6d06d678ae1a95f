namespace OmniForge.Python.Expressions;

/// <summary>An operator and the right operand in a chain of comparisons.</summary>
public sealed record PyComparison
{
    /// <summary>Makes a link of a chain.</summary>
    public PyComparison(PyCompareOperator @operator, PyExpression right)
    {
        ArgumentNullException.ThrowIfNull(right);
        Operator = @operator;
        Right = right.AtLeast(PyPrecedence.BitOr);
    }

    /// <summary>The operator.</summary>
    public PyCompareOperator Operator { get; }

    /// <summary>The right operand.</summary>
    public PyExpression Right { get; }
}
