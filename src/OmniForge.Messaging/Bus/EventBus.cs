using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Events over any log of messages: published, handled by roles, asked and answered. The log stays its owner's.</summary>
public sealed class EventBus
{
    private readonly ITransport _transport;
    private readonly IEventCodec _codec;
    private readonly BusOptions _options;
    private readonly BusServices _services;
    private readonly EventPublisher _publisher;

    /// <summary>Makes a bus.</summary>
    /// <param name="transport">The log.</param>
    /// <param name="codec">Between events and bytes; knows which events there are and their topics.</param>
    /// <param name="options">How this process takes part.</param>
    /// <param name="services">Time, ids, chance, logs.</param>
    /// <exception cref="OmniForgeException">An option has a value that no bus can work with.</exception>
    public EventBus(ITransport transport, IEventCodec codec, BusOptions options, BusServices services)
    {
        BusOptionsCheck.Demand(options);
        (_transport, _codec, _options, _services) = (transport, codec, options, services);
        _publisher = new(transport, codec, options, services);
    }

    /// <summary>Publishes an event that starts something. Without a correlation or session of its own it gets new ones.</summary>
    /// <returns>Its place, as soon as the log has acknowledged it.</returns>
    /// <exception cref="OmniForgeException">It is over the limit.</exception>
    /// <exception cref="TransportException">It was not acknowledged.</exception>
    public Task<Position> PublishAsync(Event @event, CancellationToken cancellation) =>
        _publisher.PublishAsync(@event, cancellation);

    /// <summary>Lets a role handle events.</summary>
    /// <returns>The subscription, as soon as it has its share of the partitions.</returns>
    /// <exception cref="OmniForgeException">A handler is missing, double or foreign, or topics are missing.</exception>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public async Task<Subscription> SubscribeAsync(
        SubscriptionOptions options,
        EventHandlers handlers,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(handlers);
        handlers.Check();
        List<string> topics = [.. handlers.Types.SelectMany(_codec.Policy.TopicsOf).Distinct(StringComparer.Ordinal)];
        await RequireAsync(
                [
                    .. topics,
                    .. topics.Select(_codec.Policy.DeadLettersOf),
                    .. handlers.Produced.SelectMany(_codec.Policy.TopicsOf),
                ],
                cancellation
            )
            .ConfigureAwait(false);
        var breaker = new Breaker(_options.Breaker, _services.Time);
        var processor = new MessageProcessor(
            _transport.System,
            options.Group,
            handlers,
            _codec,
            _publisher,
            new DeadLetterWriter(_transport, _codec.Policy),
            breaker,
            _options,
            _services
        );
        var listener = new SubscriptionListener(processor, _options, _services, new(_services.Log, options.Group));
        return await Subscription
            .StartAsync(
                _transport,
                new(options.Group, topics) { InstanceId = options.InstanceId },
                listener,
                breaker,
                cancellation
            )
            .ConfigureAwait(false);
    }

    /// <summary>Lets this process ask and wait for answers.</summary>
    public Requester OpenRequester() => new(_transport, _codec, _publisher, _options, _services);

    // A group that joins a topic which comes later would wait without a word, and a dead letter without a topic would stop its partition.
    private async Task RequireAsync(IEnumerable<string> topics, CancellationToken cancellation)
    {
        var known = await _transport.Topics.PartitionsAsync(cancellation).ConfigureAwait(false);
        List<string> missing = [.. topics.Except(known.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (missing is not [])
        {
            throw new OmniForgeException(BusDiagnostics.MissingTopics.At(null, null, string.Join(", ", missing)));
        }
    }
}
