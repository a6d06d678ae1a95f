using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>target = value</c></summary>
/// <param name="Target">A name, attribute, subscript, or a tuple of them.</param>
/// <param name="Value">The value.</param>
public sealed record PyAssign(PyExpression Target, PyExpression Value) : PyStatement;
