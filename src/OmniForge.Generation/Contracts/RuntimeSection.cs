using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>
/// What the runtime reads and the strict models refuse (facts/runtime.md, Discovery): where each answer goes, so that
/// reducers answer on the bus too, the topic that ends a run, and the runtime profile that hosts the node.
/// </summary>
internal sealed class RuntimeSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
    {
        if (node.Profile.IsStrict)
        {
            return [];
        }

        var completed = node.Topics.Completed.Value;
        var profiles = YamlSequence.Flow(node.Spec.Kind == NodeKind.Effect ? "effects" : "main");
        return
        [
            new(
                "published_events",
                new YamlSequence([
                    .. node.Spec.Operations.Select(spec =>
                        Event(node.Names.Operation(spec.Name).Output.Name.Value, completed)
                    ),
                ])
            ),
            new("terminal_event", completed),
            new("runtime_profiles", profiles),
            new(
                "descriptor",
                new YamlMapping(
                    new("node_archetype", node.Spec.Kind.Suffix()),
                    new("purity", node.Spec.Kind == NodeKind.Effect ? "side_effecting" : "pure"),
                    new("idempotent", true),
                    new("timeout_ms", 30_000),
                    new("runtime_profiles", profiles)
                )
            ),
        ];
    }

    // The runtime names an event after the class of the answer, without Model.
    private static YamlMapping Event(string answer, string topic) =>
        new YamlMapping(new("event_type", answer["Model".Length..]), new("topic", topic));
}
