using OmniForge.Messaging.Envelopes;

namespace OmniForge.Messaging.Tailing;

/// <summary>Which events are looked at; what is null does not matter.</summary>
public sealed record TailFilter
{
    /// <summary>All of them, and what is none.</summary>
    public static TailFilter All { get; } = new();

    /// <summary>The event's name in kebab-case.</summary>
    public string? Name { get; init; }

    /// <summary>The correlation of the event.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>The session of the event.</summary>
    public Guid? SessionId { get; init; }

    /// <summary>Tells whether a message is looked at.</summary>
    public bool Covers(Decoding decoding)
    {
        ArgumentNullException.ThrowIfNull(decoding);
        return this == All
            || (
                decoding is { Event: { } @event, Envelope: { } envelope }
                && (Name is null || envelope.EventType.EndsWith($".{Name}", StringComparison.Ordinal))
                && (CorrelationId is null || CorrelationId == @event.CorrelationId)
                && (SessionId is null || SessionId == @event.SessionId)
            );
    }
}
