namespace OmniForge.Python.Expressions;

/// <summary><c>{key: value for …}</c></summary>
public sealed record PyDictComprehension : PyExpression
{
    /// <summary>Makes a comprehension.</summary>
    public PyDictComprehension(
        PyExpression key,
        PyExpression value,
        params IReadOnlyList<PyComprehensionClause> clauses
    )
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        Key = key.AtLeast(PyPrecedence.Lambda);
        Value = value.AtLeast(PyPrecedence.Lambda);
        Clauses = clauses;
    }

    /// <summary>The key.</summary>
    public PyExpression Key { get; }

    /// <summary>The value.</summary>
    public PyExpression Value { get; }

    /// <summary>The clauses, at least one.</summary>
    public IReadOnlyList<PyComprehensionClause> Clauses { get; }
}
