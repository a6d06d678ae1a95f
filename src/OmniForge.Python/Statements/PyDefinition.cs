using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Text;

namespace OmniForge.Python.Statements;

/// <summary>A function or class.</summary>
public abstract record PyDefinition(PyIdentifier Name) : PyStatement
{
    /// <summary>What stands behind <c>@</c> above it, in order.</summary>
    public IReadOnlyList<PyExpression> Decorators { get; init; } = [];

    /// <summary>The type parameters, in order.</summary>
    public IReadOnlyList<PyTypeParameter> TypeParameters { get; init; } = [];

    /// <summary>The docstring, or null.</summary>
    public PyDocstring? Docstring { get; init; }

    /// <summary>The statements; without them and a docstring the body is <c>...</c></summary>
    public IReadOnlyList<PyStatement> Body { get; init; } = [];
}
