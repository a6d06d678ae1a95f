using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>A role that handles events. Disposing it lets the messages in hand end, commits them and leaves the group.</summary>
public sealed class Subscription : IAsyncDisposable
{
    private readonly SubscriptionListener _listener;
    private readonly IConsumer _consumer;
    private readonly IDisposable[] _watches;
    private readonly Lazy<Task> _completion;

    private Subscription(string group, SubscriptionListener listener, IConsumer consumer, Breaker breaker)
    {
        (_listener, _consumer, Breaker) = (listener, consumer, breaker);
        _completion = new(() => Task.WhenAny(listener.Faulted, consumer.Completion).Unwrap());
        _watches =
        [
            MessagingTelemetry.WatchLag(group, () => listener.Lags),
            MessagingTelemetry.WatchBreaker(group, breaker),
        ];
    }

    /// <summary>Whether messages are handled now.</summary>
    public Breaker Breaker { get; }

    /// <summary>
    /// Ends when the subscription does: when it is disposed, or with an exception when the log has thrown it out for good, or a bug holds up a partition. A service whose
    /// subscription ends so handles nothing any more and should end as well.
    /// </summary>
    public Task Completion => _completion.Value;

    /// <summary>The partitions that this subscription has now.</summary>
    public IReadOnlyList<TopicPartition> Partitions => _listener.Partitions;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var watch in _watches)
        {
            watch.Dispose();
        }

        try
        {
            await _listener.StopAsync().ConfigureAwait(false);
        }
        finally
        {
            await _consumer.DisposeAsync().ConfigureAwait(false);
            await _listener.DisposeAsync().ConfigureAwait(false);
        }
    }

    internal static async Task<Subscription> StartAsync(
        ITransport transport,
        GroupOptions group,
        SubscriptionListener listener,
        Breaker breaker,
        CancellationToken cancellation
    )
    {
        var consumer = await transport.JoinAsync(group, listener, cancellation).ConfigureAwait(false);
        return new(group.Group, listener, consumer, breaker);
    }
}
