using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>for target in iterable:</c></summary>
public sealed record PyFor(PyExpression Target, PyExpression Iterable, params IReadOnlyList<PyStatement> Body)
    : PyStatement;
