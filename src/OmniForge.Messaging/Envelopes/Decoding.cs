using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Envelopes;

/// <summary>What became of the bytes of a message: an event with its envelope, or the failure that keeps it from being one.</summary>
public sealed record Decoding
{
    private Decoding(Event? @event, EnvelopeInfo? envelope, EventOwner? owner, Failure? failure) =>
        (Event, Envelope, Owner, Failure) = (@event, envelope, owner, failure);

    /// <summary>The event, null with a <see cref="Failure"/>.</summary>
    public Event? Event { get; }

    /// <summary>Its envelope; with a failure only if it could be read.</summary>
    public EnvelopeInfo? Envelope { get; }

    /// <summary>Whom it belongs to; there whenever the envelope is.</summary>
    public EventOwner? Owner { get; }

    /// <summary>Why there is no event, or null.</summary>
    public Failure? Failure { get; }

    /// <summary>An event.</summary>
    public static Decoding Of(Event @event, EnvelopeInfo envelope) =>
        new(@event, envelope, EventOwner.Of(@event), null);

    /// <summary>No event, not even an envelope.</summary>
    public static Decoding Of(Failure failure) => new(null, null, null, failure);

    /// <summary>An envelope whose event cannot be read; its sender can be answered.</summary>
    public static Decoding Of(Failure failure, EnvelopeInfo envelope, EventOwner owner) =>
        new(null, envelope, owner, failure);
}
