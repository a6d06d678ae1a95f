using System.Text.Json.Serialization.Metadata;

namespace OmniForge.Messaging.Registry;

/// <summary>One type of event: the one place that its name, record, topic, version and roles come from.</summary>
/// <param name="Name">The event's name in kebab-case, such as <c>analysis-requested</c>; behind the producer it is the envelope's <c>event_type</c>.</param>
/// <param name="Payload">How its payload is read and written.</param>
/// <param name="Shape">What it is for.</param>
/// <param name="Operation">What is asked or answered, in kebab-case, such as <c>analyze</c>; its topics are named after it.</param>
/// <param name="Version">The version of its payload.</param>
public sealed record EventType(
    string Name,
    JsonTypeInfo Payload,
    EventShape Shape,
    string Operation,
    SchemaVersion Version
)
{
    /// <summary>The record.</summary>
    public Type Record => Payload.Type;

    /// <summary>Who publishes it.</summary>
    public required IReadOnlyList<EventRole> Producers { get; init; }

    /// <summary>Who reads it.</summary>
    public required IReadOnlyList<EventRole> Consumers { get; init; }

    /// <summary>Whether a handler exists yet; a request that is not served is answered with the error reply <c>NOT_SERVED</c>.</summary>
    public bool IsServed { get; init; } = true;
}
