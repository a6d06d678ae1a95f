using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Topics;

/// <summary>Names the topics of events. There are three schemes; a deployment uses one.</summary>
public abstract class TopicPolicy
{
    /// <summary>The plan's scheme, <c>omninode.codegen.{request|response}.{operation}.v1</c>; the default.</summary>
    public static TopicPolicy Plan { get; } = null!;

    /// <summary>The scheme's name, as options give it.</summary>
    public abstract string Name { get; }

    /// <summary>The topic of an event.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="event">The event itself, whose operation or session may be part of the name.</param>
    public abstract string TopicOf(EventType type, Event @event);

    /// <summary>Where the dead letters of a topic go.</summary>
    public abstract string DeadLettersOf(string topic);
}
