namespace OmniForge.Python.Expressions;

/// <summary><c>for target in iterable if condition …</c></summary>
public sealed record PyComprehensionClause
{
    /// <summary>Makes a clause.</summary>
    /// <param name="target">A name, or a tuple of names.</param>
    /// <param name="iterable">What is walked through.</param>
    /// <param name="conditions">Which elements count.</param>
    public PyComprehensionClause(
        PyExpression target,
        PyExpression iterable,
        params IReadOnlyList<PyExpression> conditions
    )
    {
        ArgumentNullException.ThrowIfNull(iterable);
        Target = target;
        Iterable = iterable.AtLeast(PyPrecedence.Or);
        Conditions = [.. conditions.Select(condition => condition.AtLeast(PyPrecedence.Or))];
    }

    /// <summary>A name, or a tuple of names.</summary>
    public PyExpression Target { get; }

    /// <summary>What is walked through.</summary>
    public PyExpression Iterable { get; }

    /// <summary>Which elements count.</summary>
    public IReadOnlyList<PyExpression> Conditions { get; }
}
