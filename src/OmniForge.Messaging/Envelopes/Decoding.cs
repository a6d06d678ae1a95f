using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Envelopes;

/// <summary>What became of the bytes of a message: an event with its envelope, or the failure that keeps it from being one.</summary>
public sealed record Decoding
{
    private Decoding(Event? @event, EnvelopeInfo? envelope, Failure? failure) =>
        (Event, Envelope, Failure) = (@event, envelope, failure);

    /// <summary>The event, null with a <see cref="Failure"/>.</summary>
    public Event? Event { get; }

    /// <summary>Its envelope; with a failure only if that much could be read.</summary>
    public EnvelopeInfo? Envelope { get; }

    /// <summary>Why there is no event, or null.</summary>
    public Failure? Failure { get; }

    /// <summary>An event.</summary>
    public static Decoding Of(Event @event, EnvelopeInfo envelope) => new(@event, envelope, null);

    /// <summary>No event.</summary>
    public static Decoding Of(Failure failure, EnvelopeInfo? envelope = null) => new(null, envelope, failure);
}
