using OmniForge.Generation.Operations;
using OmniForge.Generation.Yaml;
using OmniForge.Onex;

namespace OmniForge.Generation.Contracts;

/// <summary>The topics that the runtime subscribes and publishes.</summary>
internal sealed class EventBusSection : IContractSection
{
    /// <inheritdoc/>
    public IEnumerable<YamlEntry> Write(NodeScope node)
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
            new(
                "event_bus",
                new YamlMapping(
                    new("version", ContractVersion.First),
                    new("subscribe_topics", YamlSequence.Texts(commands)),
                    new("publish_topics", YamlSequence.Texts([topics.Completed.Value])),
                    new("dlq_topics", YamlSequence.Texts([topics.DeadLetters.Value]))
                )
            ),
            new("golden_path", YamlSequence.Texts([$"Publish {commands[0]} and expect {answer}."])),
        ];
    }
}
