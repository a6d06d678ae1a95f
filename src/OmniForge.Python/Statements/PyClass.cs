using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Python.Statements;

/// <summary><c>class Name(bases):</c></summary>
public sealed record PyClass(PyIdentifier Name, params IReadOnlyList<PyArgument> Bases) : PyDefinition(Name);
