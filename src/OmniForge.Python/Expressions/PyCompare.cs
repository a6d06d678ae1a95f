namespace OmniForge.Python.Expressions;

/// <summary>A chain of comparisons: <c>left &lt; a &lt;= b</c>.</summary>
public sealed record PyCompare : PyExpression
{
    /// <summary>Makes a chain.</summary>
    /// <exception cref="ArgumentException">It has no comparison.</exception>
    public PyCompare(PyExpression left, params IReadOnlyList<PyComparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(comparisons);
        Left = left.AtLeast(PyPrecedence.BitOr);
        Comparisons =
            comparisons.Count > 0
                ? comparisons
                : throw new ArgumentException("Nothing is compared.", nameof(comparisons));
    }

    /// <summary>The leftmost operand.</summary>
    public PyExpression Left { get; }

    /// <summary>The comparisons, in order.</summary>
    public IReadOnlyList<PyComparison> Comparisons { get; }

    internal override PyPrecedence Precedence => PyPrecedence.Compare;
}
