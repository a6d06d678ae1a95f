using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary><c>lambda parameters: body</c></summary>
public sealed record PyLambda : PyExpression
{
    /// <summary>Makes a function without name.</summary>
    public PyLambda(IReadOnlyList<PyIdentifier> parameters, PyExpression body)
    {
        ArgumentNullException.ThrowIfNull(body);
        Parameters = parameters;
        Body = body.AtLeast(PyPrecedence.Lambda);
    }

    /// <summary>The parameters, in order.</summary>
    public IReadOnlyList<PyIdentifier> Parameters { get; }

    /// <summary>The value.</summary>
    public PyExpression Body { get; }

    internal override PyPrecedence Precedence => PyPrecedence.Lambda;
}
