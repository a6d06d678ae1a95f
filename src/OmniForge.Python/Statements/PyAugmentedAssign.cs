using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary><c>target += value</c> and its like.</summary>
public sealed record PyAugmentedAssign(PyExpression Target, PyBinaryOperator Operator, PyExpression Value)
    : PyStatement;
