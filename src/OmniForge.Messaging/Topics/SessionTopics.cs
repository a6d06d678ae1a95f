using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Topics;

/// <summary>Topics that exist for one session only, by policies that give each its own.</summary>
public static class SessionTopics
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(3);

    /// <summary>Creates the topic that an event of a session goes to, if it is the session's own.</summary>
    /// <param name="topics">The topics of the log.</param>
    /// <param name="policy">Names topics.</param>
    /// <param name="event">The event, with its session.</param>
    /// <param name="cancellation">Breaks it off.</param>
    /// <exception cref="TransportException">The log refused it or is not reached.</exception>
    public static Task CreateAsync(ITopicAdmin topics, TopicPolicy policy, Event @event, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(@event);
        var topic = @event.ToKafkaTopic(policy);
        return policy.TopicsOf(EventRegistry.Default.Of(@event.GetType())).Contains(topic, StringComparer.Ordinal)
            ? Task.CompletedTask
            : topics.CreateAsync([new(topic, 1) { Retention = Retention }], cancellation);
    }
}
