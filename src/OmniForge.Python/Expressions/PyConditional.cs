namespace OmniForge.Python.Expressions;

/// <summary><c>body if test else otherwise</c></summary>
public sealed record PyConditional : PyExpression
{
    /// <summary>Makes a choice.</summary>
    public PyConditional(PyExpression body, PyExpression test, PyExpression otherwise)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(test);
        ArgumentNullException.ThrowIfNull(otherwise);
        Body = body.AtLeast(PyPrecedence.Or);
        Test = test.AtLeast(PyPrecedence.Or);
        Otherwise = otherwise.AtLeast(PyPrecedence.Conditional);
    }

    /// <summary>The value if the test holds.</summary>
    public PyExpression Body { get; }

    /// <summary>The test.</summary>
    public PyExpression Test { get; }

    /// <summary>The value if it does not.</summary>
    public PyExpression Otherwise { get; }

    internal override PyPrecedence Precedence => PyPrecedence.Conditional;
}
