using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>target: annotation = value</c>, or a declaration without value.</summary>
public sealed record PyAnnotatedAssign(PyExpression Target, PyExpression Annotation, PyExpression? Value = null)
    : PyStatement;
