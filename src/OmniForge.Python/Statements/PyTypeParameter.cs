using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>Name: bound</c> between the brackets of a generic function or class.</summary>
public sealed record PyTypeParameter(PyIdentifier Name, PyExpression? Bound = null);
