using OmniForge.Generation.Data;
using OmniForge.Generation.Operations;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>The topics that the runtime subscribes and publishes.</summary>
internal sealed class EventBusSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<(string Key, YamlNode Value)> Write(NodeScope node)
    {
        var topics = node.Topics;
        var commands = node
            .Spec.Operations.Select(spec => topics.Commands[node.Names.Operation(spec.Name).Name].Value)
            .ToList();
        var answer =
            node.Spec.Kind == NodeKind.Reducer && node.Profile.IsStrict
                ? $"the projection {node.Names.Operation(node.Spec.Operations[0].Name).Output.Name.Value}"
                : topics.Completed.Value;
        return
        [
            (
                "event_bus",
                YamlMapping.Of(
                    ("version", YamlMapping.Version(1, 0, 0)),
                    ("subscribe_topics", YamlSequence.Of(commands.Select(YamlScalar.Text))),
                    ("publish_topics", YamlSequence.Of([YamlScalar.Text(topics.Completed.Value)])),
                    ("dlq_topics", YamlSequence.Of([YamlScalar.Text(topics.DeadLetters.Value)]))
                )
            ),
            ("golden_path", YamlSequence.Of([YamlScalar.Text($"Publish {commands[0]} and expect {answer}.")])),
        ];
    }
}
