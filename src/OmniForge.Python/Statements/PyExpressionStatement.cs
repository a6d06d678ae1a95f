using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary>An expression for its effect.</summary>
public sealed record PyExpressionStatement(PyExpression Value) : PyStatement;
