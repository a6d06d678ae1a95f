using OmniForge.Generation.Data;
using OmniForge.Generation.Operations;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>
/// What the runtime reads and the strict models refuse (facts/runtime.md, Discovery): where each answer goes, so that
/// reducers answer on the bus too, the topic that ends a run, and the runtime profile that hosts the node.
/// </summary>
internal sealed class RuntimeSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        if (node.Profile.IsStrict)
        {
            return [];
        }

        var completed = YamlScalar.Text(node.Topics.Completed.Value);
        var profiles = YamlSequence.Flow([node.Spec.Kind == NodeKind.Effect ? "effects" : "main"]);
        return
        [
            (
                "published_events",
                YamlSequence.Of(
                    node.Spec.Operations.Select(spec =>
                        Event(node.Names.Operation(spec.Name).Output.Name.Value, completed)
                    )
                )
            ),
            ("terminal_event", completed),
            ("runtime_profiles", profiles),
            (
                "descriptor",
                YamlMapping.Of(
                    ("node_archetype", YamlScalar.Text(node.Spec.Kind.Suffix())),
                    ("purity", YamlScalar.Text(node.Spec.Kind == NodeKind.Effect ? "side_effecting" : "pure")),
                    ("idempotent", YamlScalar.Truth(true)),
                    ("timeout_ms", YamlScalar.Integer(30_000)),
                    ("runtime_profiles", profiles)
                )
            ),
        ];
    }

    // The runtime names an event after the class of the answer, without Model.
    private static YamlMapping Event(string answer, YamlScalar topic) =>
        YamlMapping.Of(("event_type", YamlScalar.Text(answer["Model".Length..])), ("topic", topic));
}
