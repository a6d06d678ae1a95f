using System.Globalization;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Profiles;
using OmniForge.Onex.Naming;
using OmniForge.Onex.Topics;

namespace OmniForge.Generation.Locking;

/// <summary>
/// Gives each operation its command topic. A topic that the lock has stays; a newcomer is named after its operation, and
/// gets its node's short name in front where that is taken (design.md, Topics). A node whose topics the lock has keeps their
/// producer.
/// </summary>
internal static class TopicPlan
{
    /// <summary>The topics of the nodes, in their order.</summary>
    public static IReadOnlyList<NodeTopics> Of(ProjectNames project, GenerationOptions options)
    {
        var locked = Locked(project, options.Lock);
        var taken = new HashSet<string>(locked.Values.Select(topic => topic.Value), StringComparer.Ordinal);
        return [.. project.Nodes.Select(node => Of(node, options.Producer ?? project.Distribution, locked, taken))];
    }

    private static Dictionary<(string Node, string Operation), TopicName> Locked(
        ProjectNames project,
        ProjectLock? known
    )
    {
        var locked = new Dictionary<(string Node, string Operation), TopicName>();
        foreach (var node in project.Nodes)
        {
            foreach (var operation in node.Node.Operations.Select(spec => node.Operation(spec.Name).Name))
            {
                if (known?.TopicOf(node.Folder, operation) is { } topic)
                {
                    locked.Add((node.Folder, operation), topic);
                }
            }
        }

        return locked;
    }

    private static NodeTopics Of(
        NodeNames node,
        string newProducer,
        Dictionary<(string Node, string Operation), TopicName> locked,
        HashSet<string> taken
    )
    {
        var producer =
            node.Node.Operations.Select(spec =>
                    locked.GetValueOrDefault((node.Folder, node.Operation(spec.Name).Name))?.Producer
                )
                .FirstOrDefault(known => known is not null)
            ?? newProducer;
        var commands = new SortedDictionary<string, TopicName>(StringComparer.Ordinal);
        foreach (var operation in node.Node.Operations.Select(spec => node.Operation(spec.Name).Name))
        {
            commands.Add(
                operation,
                locked.GetValueOrDefault((node.Folder, operation)) ?? Free(producer, node.Topic, operation, taken)
            );
        }

        return new NodeTopics(
            commands,
            TopicName.Of(TopicKind.Event, producer, $"{node.Topic}-completed"),
            TopicName.Of(TopicKind.DeadLetter, producer, node.Topic)
        );
    }

    private static TopicName Free(string producer, string node, string operation, HashSet<string> taken)
    {
        var kebab = SnakeName.Kebab(operation);
        var longer = $"{node}-{kebab}";
        var names = new[] { kebab, longer }.Concat(
            Enumerable
                .Range(2, int.MaxValue - 2)
                .Select(n => string.Create(CultureInfo.InvariantCulture, $"{longer}-{n}"))
        );
        return names
            .Select(name => TopicName.Of(TopicKind.Command, producer, name))
            .First(topic => taken.Add(topic.Value));
    }
}
