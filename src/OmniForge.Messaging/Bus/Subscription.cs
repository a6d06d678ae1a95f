using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
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

    private Subscription(string group, SubscriptionListener listener, IConsumer consumer, Breaker breaker)
    {
        (_listener, _consumer, Breaker) = (listener, consumer, breaker);
        _watches =
        [
            MessagingTelemetry.WatchLag(group, () => listener.Lags),
            MessagingTelemetry.WatchBreaker(group, breaker),
        ];
    }

    /// <summary>Whether messages are handled now.</summary>
    public Breaker Breaker { get; }

    /// <summary>The partitions that this subscription has now.</summary>
    public IReadOnlyList<TopicPartition> Partitions => _listener.Partitions;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var watch in _watches)
        {
            watch.Dispose();
        }

        await _listener.StopAsync().ConfigureAwait(false);
        await _consumer.DisposeAsync().ConfigureAwait(false);
        await _listener.DisposeAsync().ConfigureAwait(false);
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
