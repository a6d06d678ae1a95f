using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>type Name = value</c></summary>
public sealed record PyTypeAlias(PyIdentifier Name, PyExpression Value) : PyStatement;
