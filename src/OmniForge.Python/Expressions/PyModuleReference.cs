using OmniForge.Python.Names;

namespace OmniForge.Python.Expressions;

/// <summary>A module itself, as in <c>pytest.raises</c>. Where it is used the module gets <c>import name</c>.</summary>
public sealed record PyModuleReference(PyModuleName Module) : PyAtom
{
    internal override string Source => Module.Value;
}
