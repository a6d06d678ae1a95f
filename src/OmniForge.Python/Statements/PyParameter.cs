using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>name: annotation = default</c>; ordinary ones first, then the others in the order of their kinds.</summary>
public sealed record PyParameter(
    PyIdentifier Name,
    PyExpression? Annotation = null,
    PyExpression? Default = null,
    PyParameterKind Kind = PyParameterKind.Ordinary
)
{
    /// <summary>The method's object, <c>self</c>.</summary>
    public static PyParameter Self { get; } = new(PyIdentifier.Of("self"));

    /// <summary>The method's class, <c>cls</c>.</summary>
    public static PyParameter Cls { get; } = new(PyIdentifier.Of("cls"));
}
