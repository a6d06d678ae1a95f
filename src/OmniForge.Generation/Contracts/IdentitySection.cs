using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Contracts;

/// <summary>Name, versions, kind, description, and the models of the default operation.</summary>
internal sealed class IdentitySection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        var first = node.Names.Operation(node.Spec.Operations[0].Name);
        return
        [
            new("name", node.Names.Folder),
            new("contract_version", ContractVersion.First),
            new("node_version", ContractVersion.First),
            new("node_type", node.Spec.Kind.ContractType()),
            new("description", Description(node)),
            new("input_model", Dotted(first.Input)),
            new("output_model", Dotted(first.Output)),
        ];
    }

    private static string Description(NodeScope node) =>
        PyProse.Clean(node.Spec.Description) is { Length: > 0 } text ? text : node.Names.Folder;

    private static string Dotted(ExportedName name) => $"{name.Module.Value}.{name.Name.Value}";
}
