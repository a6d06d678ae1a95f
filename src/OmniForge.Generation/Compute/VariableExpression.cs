using OmniForge.Python.Expressions;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Generation.Compute;

/// <summary>A variable that holds a part of a value while a handler is written.</summary>
/// <param name="Name">The variable.</param>
internal sealed record VariableExpression(PyName Name) : Expression;
