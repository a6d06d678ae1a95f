using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>del target</c></summary>
public sealed record PyDelete(PyExpression Target) : PyStatement;
