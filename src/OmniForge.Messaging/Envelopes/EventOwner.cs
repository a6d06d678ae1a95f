using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Whom an event belongs to.</summary>
/// <param name="CorrelationId">Its request.</param>
/// <param name="SessionId">Its session.</param>
public readonly record struct EventOwner(Guid CorrelationId, Guid SessionId)
{
    /// <summary>The owner of an event.</summary>
    public static EventOwner Of(Event @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return new(@event.CorrelationId, @event.SessionId);
    }
}
