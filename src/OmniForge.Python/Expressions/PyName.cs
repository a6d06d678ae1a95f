using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary>A name of this module or a builtin; what comes from elsewhere is a <see cref="PySymbol"/>.</summary>
public sealed record PyName(PyIdentifier Identifier) : PyAtom
{
    internal override string Source => Identifier.Value;
}
