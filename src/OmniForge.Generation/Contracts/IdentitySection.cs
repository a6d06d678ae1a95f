using OmniForge.Generation.Data;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Contracts;

/// <summary>Name, versions, kind, description, and the models of the default operation.</summary>
internal sealed class IdentitySection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        var first = node.Names.Operation(node.Spec.Operations[0].Name);
        return
        [
            ("name", YamlScalar.Text(node.Names.Folder)),
            ("contract_version", YamlMapping.Version(1, 0, 0)),
            ("node_version", YamlMapping.Version(1, 0, 0)),
            ("node_type", YamlScalar.Text(node.Spec.Kind.ContractType())),
            ("description", YamlScalar.Text(Description(node))),
            ("input_model", Dotted(first.Input)),
            ("output_model", Dotted(first.Output)),
        ];
    }

    private static string Description(NodeScope node) =>
        PyProse.Clean(node.Spec.Description) is { Length: > 0 } text ? text : node.Names.Folder;

    private static YamlScalar Dotted(ExportedName name) => YamlScalar.Text($"{name.Module.Value}.{name.Name.Value}");
}
