using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>while test:</c></summary>
public sealed record PyWhile(PyExpression Test, params IReadOnlyList<PyStatement> Body) : PyStatement;
