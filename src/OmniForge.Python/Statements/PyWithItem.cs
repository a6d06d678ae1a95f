using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>context as target</c></summary>
public sealed record PyWithItem(PyExpression Context, PyExpression? Target = null);
