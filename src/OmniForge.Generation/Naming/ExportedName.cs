using OmniForge.Python.Expressions;
using OmniForge.Python.Names;

namespace OmniForge.Generation.Naming;

/// <summary>
/// A class, function or alias that a module of a node defines and the package around it exports. Modules of the same
/// package import it from its module, so that no import goes round in a circle; all others from the package.
/// </summary>
/// <param name="Definition">The name in the module that defines it.</param>
/// <param name="Export">The name in the package.</param>
public sealed record ExportedName(PySymbol Definition, PySymbol Export)
{
    /// <summary>The name alone.</summary>
    public PyIdentifier Name => Definition.Name;

    /// <summary>The module that defines it.</summary>
    public PyModuleName Module => Definition.Module;

    /// <summary>How trace and reports write it: <c>package.module:Name</c>.</summary>
    public string Qualified => $"{Module.Value}:{Name.Value}";

    /// <summary>The symbol to use in a module.</summary>
    /// <param name="module">The module that uses it.</param>
    public PySymbol In(PyModuleName module)
    {
        ArgumentNullException.ThrowIfNull(module);
        return Equals(module.Parent, Export.Module) ? Definition : Export;
    }

    /// <summary>Makes the name of something that a module in a package defines.</summary>
    /// <param name="package">The package, such as <c>….models</c>.</param>
    /// <param name="module">The module's name in it.</param>
    /// <param name="name">What the module defines.</param>
    public static ExportedName Of(PyModuleName package, string module, string name)
    {
        var identifier = PyIdentifier.Of(name);
        return new ExportedName(new PySymbol(package / module, identifier), new PySymbol(package, identifier));
    }
}
