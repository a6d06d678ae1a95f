namespace OmniForge.Python.Expressions;

/// <summary><c>value[indices]</c></summary>
public sealed record PySubscript : PyExpression
{
    /// <summary>Makes a subscript.</summary>
    /// <exception cref="ArgumentException">There is no index.</exception>
    public PySubscript(PyExpression value, params IReadOnlyList<PyExpression> indices)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(indices);
        Value = value.AtLeast(PyPrecedence.Atom);
        Indices =
            indices.Count > 0 ? indices : throw new ArgumentException("A subscript has an index.", nameof(indices));
    }

    /// <summary>What is indexed.</summary>
    public PyExpression Value { get; }

    /// <summary>The indices or type arguments; several form a tuple.</summary>
    public IReadOnlyList<PyExpression> Indices { get; }
}
