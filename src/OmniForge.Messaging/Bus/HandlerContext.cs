using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>What a handler knows beside the event, and how it publishes what follows while it still works.</summary>
public sealed class HandlerContext
{
    private readonly EventPublisher _publisher;
    private readonly Event _cause;
    private int _published;

    internal HandlerContext(
        EventPublisher publisher,
        Event cause,
        EnvelopeInfo envelope,
        Position position,
        int attempt
    ) => (_publisher, _cause, Envelope, Position, Attempt) = (publisher, cause, envelope, position, attempt);

    /// <summary>The envelope of the event.</summary>
    public EnvelopeInfo Envelope { get; }

    /// <summary>Where the event stands; the same event may stand in two places, if it was published twice.</summary>
    public Position Position { get; }

    /// <summary>The how manieth attempt this is here, from 1; after a restart it begins anew.</summary>
    public int Attempt { get; }

    /// <summary>Publishes an event that follows from this one, at once. Another attempt publishes it again, under the same id.</summary>
    /// <exception cref="TransportException">It was not acknowledged.</exception>
    public Task PublishAsync(Event @event, CancellationToken cancellation) =>
        _publisher.PublishAsync(
            @event,
            new(EventOwner.Of(_cause), Envelope, $"step/{Interlocked.Increment(ref _published)}"),
            cancellation
        );
}
