using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;

namespace OmniForge.Generation.Contracts;

/// <summary>Which handler takes which operation, on which topic, with which request.</summary>
internal sealed class RoutingSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        var operations = node.Spec.Operations.Select(spec => node.Names.Operation(spec.Name)).ToList();
        var first = operations[0].Handler;
        yield return new(
            "handler_routing",
            new YamlMapping(
                new("version", ContractVersion.First),
                new("routing_strategy", "operation_match"),
                new("handlers", new YamlSequence([.. operations.Select(names => Entry(names, node))])),
                new("default_handler", first.Qualified)
            )
        );
    }

    private static YamlMapping Entry(OperationNames names, NodeScope node) =>
        new YamlMapping(
            new("operation", names.Name),
            new("topic", node.Topics.Commands[names.Name].Value),
            new("handler", Reference(names.Handler)),
            new("event_model", Reference(names.Input))
        );

    private static YamlMapping Reference(ExportedName name) =>
        new YamlMapping(new("name", name.Name.Value), new("module", name.Module.Value));
}
