using OmniForge.Python.Expressions;

namespace OmniForge.Python.Statements;

/// <summary>A test and what happens if it holds.</summary>
public sealed record PyBranch(PyExpression Test, params IReadOnlyList<PyStatement> Body);
