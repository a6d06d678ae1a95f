using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>raise exception from cause</c>, or <c>raise</c> alone.</summary>
public sealed record PyRaise(PyExpression? Exception = null, PyExpression? Cause = null) : PyStatement;
