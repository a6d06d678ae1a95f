using System.Collections.Concurrent;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Topics;

/// <summary>Names the topics of events. There are three schemes; a deployment uses one.</summary>
public abstract class TopicPolicy
{
    private readonly EventRegistry _registry;
    private readonly ConcurrentDictionary<string, string> _topics = new(StringComparer.Ordinal);

    /// <summary>Makes a scheme.</summary>
    /// <param name="registry">Tells where error replies go: where the response would have gone.</param>
    private protected TopicPolicy(EventRegistry registry) => _registry = registry;

    /// <summary>The plan's scheme, <c>omninode.codegen.{request|response}.{operation}.v1</c>; the default.</summary>
    public static TopicPolicy Plan { get; } = new PlanTopics(EventRegistry.Default, isPerSession: false);

    /// <summary>The plan's scheme with a status topic for each session, <c>omninode.codegen.status.{session}.v1</c>.</summary>
    public static TopicPolicy PlanPerSession { get; } = new PlanTopics(EventRegistry.Default, isPerSession: true);

    /// <summary>A topic for each type of event, <c>dev.omniclaude.codegen.{event}.v1</c>.</summary>
    public static TopicPolicy Service { get; } = new ServiceTopics(EventRegistry.Default);

    /// <summary>The platform's grammar, <c>onex.{cmd|evt}.omniforge.{event}.v1</c>.</summary>
    public static TopicPolicy Platform { get; } = new PlatformTopics(EventRegistry.Default);

    /// <summary>All schemes, the default first.</summary>
    public static IReadOnlyList<TopicPolicy> All { get; } = [Plan, PlanPerSession, Service, Platform];

    /// <summary>The scheme's name, as options give it.</summary>
    public abstract string Name { get; }

    /// <summary>The topic of an event.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="event">The event itself, whose operation or session may be part of the name.</param>
    /// <exception cref="ArgumentException">It is an error reply to an operation that nobody answers.</exception>
    public virtual string TopicOf(EventType type, Event @event)
    {
        ArgumentNullException.ThrowIfNull(type);
        return @event is CodegenErrorReply reply ? TopicOf(ResponseTo(reply.Operation)) : TopicOf(type);
    }

    /// <summary>All topics that events of a type may go to; none where each session has its own.</summary>
    public virtual IReadOnlyList<string> TopicsOf(EventType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Shape == EventShape.ErrorReply
            ? [.. _registry.All.Where(other => other.Shape == EventShape.Response).Select(TopicOf)]
            : [TopicOf(type)];
    }

    /// <summary>Where the dead letters of a topic go.</summary>
    /// <exception cref="ArgumentException">The topic is not of this scheme.</exception>
    public abstract string DeadLettersOf(string topic);

    /// <summary>All topics that dead letters of a type may go to.</summary>
    public virtual IReadOnlyList<string> DeadLettersOf(EventType type) => [.. TopicsOf(type).Select(DeadLettersOf)];

    /// <summary>The topic of a type, made once.</summary>
    protected string TopicOf(EventType type) =>
        _topics.GetOrAdd(type.Name, static (_, of) => of.Policy.Make(of.Type), (Policy: this, Type: type));

    /// <summary>Makes the topic of a type that is no error reply.</summary>
    protected abstract string Make(EventType type);

    /// <summary>Puts <c>dlq</c> behind the beginning that all topics of a scheme share.</summary>
    /// <exception cref="ArgumentException">The topic does not begin so.</exception>
    protected static string DeadLettersOf(string topic, string prefix) =>
        topic.StartsWith(prefix, StringComparison.Ordinal)
            ? $"{prefix}dlq.{topic[prefix.Length..]}"
            : throw new ArgumentException($"The topic '{topic}' does not begin with '{prefix}'.", nameof(topic));

    private EventType ResponseTo(string operation) =>
        _registry.TryFindResponse(operation, out var response)
            ? response
            : throw new ArgumentException($"Nobody answers the operation '{operation}'.", nameof(operation));
}
