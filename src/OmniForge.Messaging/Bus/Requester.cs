using System.Collections.Concurrent;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Asks and waits for answers. Before the first question on a topic it reads a partition of the answers' topic, so that none is missed.</summary>
public sealed class Requester : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ReplyListener>>> _listeners = new(StringComparer.Ordinal);
    private readonly ReplyLedger _ledger = new();
    private readonly ITransport _transport;
    private readonly IEventCodec _codec;
    private readonly EventPublisher _publisher;
    private readonly BusOptions _options;
    private readonly BusServices _services;
    private readonly Guid _id;

    internal Requester(
        ITransport transport,
        IEventCodec codec,
        EventPublisher publisher,
        BusOptions options,
        BusServices services
    )
    {
        (_transport, _codec, _publisher, _options, _services) = (transport, codec, publisher, options, services);
        _id = services.Ids.NewId();
    }

    /// <summary>How many answers had each fate, so far.</summary>
    public IReadOnlyDictionary<ReplyFate, long> Fates => _ledger.Fates;

    /// <summary>Asks.</summary>
    /// <param name="request">The question; without a correlation or session of its own it gets new ones.</param>
    /// <param name="patience">How long to wait, from now on.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How it ended.</returns>
    /// <exception cref="Foundation.OmniForgeException">It is over the limit.</exception>
    /// <exception cref="InvalidOperationException">A request of this correlation is waiting already.</exception>
    /// <exception cref="TransportException">It was not acknowledged in time, or the topic of its answers does not exist.</exception>
    public async Task<Reply> RequestAsync(Event request, TimeSpan patience, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deadline = _services.Time.GetUtcNow() + patience;
        var asked = _publisher.Started(request);
        var envelopeId = _services.Ids.NewId();
        var pending = _ledger.Open(asked.CorrelationId, envelopeId);
        try
        {
            using var timeout = new CancellationTokenSource(patience, _services.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
            return await AskAsync(asked, envelopeId, pending, deadline, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return await pending.EndAsync(new Reply.TimedOut()).ConfigureAwait(false);
        }
        catch (TransportException) when (pending.IsAnswered)
        {
            // It was published after all: only its acknowledgement is missing.
            return await pending.Reply.ConfigureAwait(false);
        }
        finally
        {
            _ledger.Close(asked.CorrelationId);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var listener in _listeners.Values)
        {
            // One that never began has nothing to end.
            await ((Task)listener.Value).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (listener.Value.IsCompletedSuccessfully)
            {
                await (await listener.Value.ConfigureAwait(false)).DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<Reply> AskAsync(
        Event request,
        Guid envelopeId,
        PendingRequest pending,
        DateTimeOffset deadline,
        CancellationToken cancellation
    )
    {
        var listener = await ListenAsync(request).WaitAsync(cancellation).ConfigureAwait(false);
        _ = await _publisher
            .RequestAsync(request, envelopeId, listener.Address, deadline, cancellation)
            .ConfigureAwait(false);
        return await pending.Reply.WaitAsync(cancellation).ConfigureAwait(false);
    }

    private async Task<ReplyListener> ListenAsync(Event request)
    {
        var type = _codec.Registry.Of(request.GetType());
        if (type.Shape != EventShape.Request || !_codec.Registry.TryFindResponse(type.Operation, out var response))
        {
            throw new ArgumentException($"'{type.Name}' is no request: nobody answers it.", nameof(request));
        }

        var topic = _codec.Policy.TopicsOf(response)[0];
        var listener = _listeners.GetOrAdd(
            topic,
            name => new(() => ReplyListener.StartAsync(_transport, _codec, _ledger, name, _id))
        );
        try
        {
            var started = await listener.Value.ConfigureAwait(false);
            if (started.IsOver && _listeners.TryRemove(new(topic, listener)))
            {
                await started.DisposeAsync().ConfigureAwait(false);
                return await ListenAsync(request).ConfigureAwait(false);
            }

            return started;
        }
        catch
        {
            // Asked again, it tries again.
            _ = _listeners.TryRemove(new(topic, listener));
            throw;
        }
    }
}
