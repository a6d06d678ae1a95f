using OmniForge.Generation.Data;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;

namespace OmniForge.Generation.Contracts;

/// <summary>Which handler takes which operation, on which topic, with which request.</summary>
internal sealed class RoutingSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        var operations = node.Spec.Operations.Select(spec => node.Names.Operation(spec.Name)).ToList();
        var first = operations[0].Handler;
        yield return (
            "handler_routing",
            YamlMapping.Of(
                ("version", YamlMapping.Version(1, 0, 0)),
                ("routing_strategy", YamlScalar.Text("operation_match")),
                ("handlers", YamlSequence.Of(operations.Select(names => Entry(names, node)))),
                ("default_handler", YamlScalar.Text(first.Qualified))
            )
        );
    }

    private static YamlMapping Entry(OperationNames names, NodeScope node) =>
        YamlMapping.Of(
            ("operation", YamlScalar.Text(names.Name)),
            ("topic", YamlScalar.Text(node.Topics.Commands[names.Name].Value)),
            ("handler", Reference(names.Handler)),
            ("event_model", Reference(names.Input))
        );

    private static YamlMapping Reference(ExportedName name) =>
        YamlMapping.Of(("name", YamlScalar.Text(name.Name.Value)), ("module", YamlScalar.Text(name.Module.Value)));
}
