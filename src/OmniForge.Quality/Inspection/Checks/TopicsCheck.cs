using OmniForge.Onex.Topics;
using OmniForge.Quality.Inspection.Files;
using OmniForge.Quality.Inspection.Rules;
using YamlDotNet.RepresentationModel;

namespace OmniForge.Quality.Inspection.Checks;

/// <summary>Topics have the platform's form, and each operation has one of its own that is subscribed.</summary>
internal sealed class TopicsCheck : IQualityCheck
{
    /// <inheritdoc/>
    public IEnumerable<QualityFinding> Check(InspectedProject project)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contract in project.Contracts)
        {
            var subscribed = Topics(contract, "subscribe_topics").ToList();
            var all = subscribed.Concat(Topics(contract, "publish_topics")).Concat(Topics(contract, "dlq_topics"));
            foreach (var topic in all.Where(topic => !TopicName.TryParse(topic.Value ?? "", out _)))
            {
                yield return QualityRules.TopicForm.At(contract.Path, InspectedContract.Line(topic), topic.Value ?? "");
            }

            foreach (var entry in contract.Handlers)
            {
                if (Problem(contract, entry, subscribed, owners) is { } problem)
                {
                    yield return problem;
                }
            }
        }
    }

    private static QualityFinding? Problem(
        InspectedContract contract,
        YamlMappingNode entry,
        List<YamlScalarNode> subscribed,
        Dictionary<string, string> owners
    )
    {
        if (InspectedContract.Find(entry, "topic") is not YamlScalarNode { Value: { } topic } node)
        {
            return null;
        }

        var line = InspectedContract.Line(node);
        if (!owners.TryAdd(topic, contract.Folder))
        {
            return QualityRules.TopicRouting.At(
                contract.Path,
                line,
                topic,
                $"belongs to an operation of {owners[topic]} too"
            );
        }

        return subscribed.Exists(other => string.Equals(other.Value, topic, StringComparison.Ordinal))
            ? null
            : QualityRules.TopicRouting.At(contract.Path, line, topic, "is not among event_bus.subscribe_topics");
    }

    private static IEnumerable<YamlScalarNode> Topics(InspectedContract contract, string key) =>
        InspectedContract.Find(contract.Root, "event_bus", key) is YamlSequenceNode topics
            ? topics.Children.OfType<YamlScalarNode>()
            : [];
}
