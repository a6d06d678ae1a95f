using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>except type as name:</c></summary>
public sealed record PyExceptHandler(PyExpression Type, PyIdentifier? Name, params IReadOnlyList<PyStatement> Body);
