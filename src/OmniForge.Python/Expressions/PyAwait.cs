namespace OmniForge.Python.Expressions;

/// <summary><c>await value</c></summary>
public sealed record PyAwait : PyExpression
{
    /// <summary>Makes an await.</summary>
    public PyAwait(PyExpression value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value.AtLeast(PyPrecedence.Atom);
    }

    /// <summary>What is awaited.</summary>
    public PyExpression Value { get; }

    internal override PyPrecedence Precedence => PyPrecedence.Await;
}
