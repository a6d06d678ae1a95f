using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>assert test, message</c></summary>
public sealed record PyAssert(PyExpression Test, PyExpression? Message = null) : PyStatement;
