using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>def name(parameters) -> returns:</c></summary>
public sealed record PyFunction(PyIdentifier Name, IReadOnlyList<PyParameter> Parameters, PyExpression? Returns = null)
    : PyDefinition(Name)
{
    /// <summary>Whether it is <c>async</c>.</summary>
    public bool IsAsync { get; init; }
}
