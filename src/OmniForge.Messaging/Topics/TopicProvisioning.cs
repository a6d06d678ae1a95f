using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Topics;

/// <summary>Which topics there have to be, and what of those that exist is otherwise.</summary>
public static class TopicProvisioning
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>The topics of a scheme in the order of the registry, then their dead letters.</summary>
    /// <remarks>Requests and responses: 3 partitions, 7 days. Status: 6 partitions, 3 days, compacted. Dead letters: 1 partition, 30 days.</remarks>
    public static IReadOnlyList<TopicUse> Uses(TopicPolicy policy, EventRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(registry);
        var topics = registry
            .All.SelectMany(type => policy.TopicsOf(type).Select(topic => (Topic: topic, Type: type)))
            .GroupBy(use => use.Topic, use => use.Type, StringComparer.Ordinal)
            .Select(uses => new TopicUse(Describe(uses.Key, uses.First()), [.. uses]))
            .ToList();
        var deadLetters = registry
            .All.SelectMany(policy.DeadLettersOf)
            .Distinct(StringComparer.Ordinal)
            .Select(topic => new TopicUse(new(topic, 1) { Retention = TimeSpan.FromDays(30) }, []));
        return [.. topics, .. deadLetters];
    }

    /// <summary>What is missing or otherwise than it has to be; more partitions and topics that nobody asked for are no problem.</summary>
    public static IReadOnlyList<TopicProblem> Check(
        IReadOnlyList<TopicUse> uses,
        IReadOnlyList<TopicDescription> existing
    )
    {
        var found = existing.ToDictionary(topic => topic.Name, StringComparer.Ordinal);
        return [.. uses.SelectMany(use => Check(use, found.GetValueOrDefault(use.Topic.Name)))];
    }

    private static IEnumerable<TopicProblem> Check(TopicUse use, TopicDescription? found)
    {
        var wanted = use.Topic;
        if (use.IsOneSided)
        {
            yield return new(wanted, TopicProblemKind.OneSided, found);
        }

        if (found is null)
        {
            yield return new(wanted, TopicProblemKind.Missing, found);
            yield break;
        }

        if (found.Partitions < wanted.Partitions)
        {
            yield return new(wanted, TopicProblemKind.TooFewPartitions, found);
        }

        if (found.Retention != wanted.Retention)
        {
            yield return new(wanted, TopicProblemKind.OtherRetention, found);
        }

        if (found.IsCompacted != wanted.IsCompacted)
        {
            yield return new(wanted, TopicProblemKind.OtherCompaction, found);
        }
    }

    private static TopicDescription Describe(string topic, EventType type) =>
        type.Shape == EventShape.Status
            ? new(topic, 6) { Retention = TimeSpan.FromDays(3), IsCompacted = true }
            : new(topic, 3) { Retention = Week };
}
