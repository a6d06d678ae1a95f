using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>match subject:</c></summary>
public sealed record PyMatch(PyExpression Subject, params IReadOnlyList<PyMatchCase> Cases) : PyStatement;
