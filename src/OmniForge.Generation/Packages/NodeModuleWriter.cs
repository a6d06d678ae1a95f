using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Packages;

/// <summary>Writes <c>node.py</c>: the empty class that the platform wants for each node.</summary>
internal sealed class NodeModuleWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        var name = node.Names.NodeClass;
        var kind = Library.Nodes(node.Spec.Kind.BaseClass());
        var first = node.Names.Operation(node.Spec.Operations[0].Name);
        var isGeneric = node.Spec.Kind is NodeKind.Compute or NodeKind.Reducer;
        var definition = new PyClass(
            name.Name,
            isGeneric ? kind.Index(first.Input.In(name.Module), first.Output.In(name.Module)) : kind
        )
        {
            Docstring = PyDocstring.Of("Shell of the node; contract.yaml declares what it does."),
        };
        yield return PythonFiles.Source(name, $"Node of {node.Names.Topic.Replace('-', ' ')}.", definition);
        yield return PythonFiles.Package(node.Names.Package, $"Package of {node.Names.Folder}.", [name]);
    }
}
