using System.Collections.Concurrent;
using System.Diagnostics;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Puts events into envelopes and publishes them.</summary>
internal sealed class EventPublisher(ITransport transport, IEventCodec codec, BusOptions options, BusServices services)
{
    private readonly ConcurrentDictionary<Type, string> _names = new();

    /// <summary>Publishes an event that starts something; without ids it gets new ones.</summary>
    public Task<Position> PublishAsync(Event @event, CancellationToken cancellation)
    {
        var started = Started(@event);
        return PublishAsync(started, Envelope(started, services.Ids.NewId()), cancellation);
    }

    /// <summary>An event that starts something, with new ids where it has none of its own.</summary>
    public Event Started(Event @event) =>
        @event with
        {
            CorrelationId = @event.CorrelationId == Guid.Empty ? services.Ids.NewId() : @event.CorrelationId,
            SessionId = @event.SessionId == Guid.Empty ? services.Ids.NewId() : @event.SessionId,
        };

    /// <summary>Publishes a request whose sender waits at an address.</summary>
    public Task<Position> RequestAsync(
        Event request,
        Guid envelopeId,
        ReplyAddress replyTo,
        DateTimeOffset deadline,
        CancellationToken cancellation
    ) =>
        PublishAsync(
            request,
            Envelope(request, envelopeId) with
            {
                ReplyTo = replyTo,
                Deadline = deadline,
            },
            cancellation
        );

    /// <summary>Publishes an event that follows from another one; an answer goes where it is waited for.</summary>
    public Task<Position> PublishAsync(Event following, Cause cause, CancellationToken cancellation)
    {
        var tied = cause.Tie(following);
        return PublishAsync(tied, Envelope(tied, cause.FollowingId), cancellation, cause.Envelope.ReplyTo);
    }

    private async Task<Position> PublishAsync(
        Event @event,
        EnvelopeInfo envelope,
        CancellationToken cancellation,
        ReplyAddress? replyTo = null
    )
    {
        using var activity = MessagingTelemetry.IsTraced
            ? MessagingTelemetry.StartPublish(transport.System, TopicOf(@event), @event, envelope)
            : null;
        var message = await codec
            .EncodeAsync(@event, InTrace(envelope, Activity.Current), cancellation)
            .ConfigureAwait(false);

        // A request says where in the topic of its answers it is waited for, and no more: it cannot direct an answer elsewhere.
        if (replyTo is not null && string.Equals(replyTo.Topic, message.Topic, StringComparison.Ordinal))
        {
            message = message with { Partition = replyTo.Partition };
        }

        // What is awaited does not hold on to the message: thousands may be under way.
        var topic = message.Topic;
        var published = message.Partition is null
            ? transport.PublishAsync(message, cancellation)
            : PublishWhereAwaitedAsync(message, cancellation);
        var position = await published.ConfigureAwait(false);
        MessagingTelemetry.Sent(topic);
        return position;
    }

    private async Task<Position> PublishWhereAwaitedAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        try
        {
            return await transport.PublishAsync(message, cancellation).ConfigureAwait(false);
        }
        catch (TransportException e) when (e.Failure == TransportFailure.UnknownTopic)
        {
            // Whoever waits on a partition that does not exist hears nothing; others who read answers do.
            return await transport.PublishAsync(message with { Partition = null }, cancellation).ConfigureAwait(false);
        }
    }

    private static EnvelopeInfo InTrace(EnvelopeInfo envelope, Activity? activity) =>
        activity is null ? envelope : envelope with { TraceParent = activity.Id };

    private string TopicOf(Event @event) => codec.Policy.TopicOf(codec.Registry.Of(@event.GetType()), @event);

    private string Name(Type record) => $"{options.Producer}.{codec.Registry.Of(record).Name}";

    private EnvelopeInfo Envelope(Event @event, Guid id) =>
        new(
            id,
            services.Time.GetUtcNow(),
            _names.GetOrAdd(@event.GetType(), Name),
            options.Producer,
            ReplyTo: null,
            TraceParent: null,
            Deadline: null
        );
}
