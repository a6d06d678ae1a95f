using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>return value</c></summary>
public sealed record PyReturn(PyExpression? Value = null) : PyStatement;
