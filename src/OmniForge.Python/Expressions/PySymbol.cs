using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary>
/// A name that another module defines. Where it is used the module gets <c>from module import name</c>, but for the
/// module that defines it.
/// </summary>
public sealed record PySymbol(PyModuleName Module, PyIdentifier Name) : PyAtom
{
    internal override string Source => Name.Value;

    /// <summary>Makes a symbol of texts.</summary>
    /// <exception cref="ArgumentException">One of them is no name.</exception>
    public static PySymbol Of(string module, string name) => new(PyModuleName.Of(module), PyIdentifier.Of(name));
}
