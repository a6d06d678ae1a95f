namespace OmniForge.Python.Expressions;

/// <summary>An expression in parentheses that its place needs; made by the nodes, never by their users.</summary>
internal sealed record PyParenthesized(PyExpression Inner) : PyExpression;
