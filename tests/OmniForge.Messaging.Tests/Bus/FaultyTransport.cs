using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log that refuses what a test wants it to refuse.</summary>
internal sealed class FaultyTransport(ITransport log, Func<OutgoingMessage, bool> refuses) : ITransport
{
    private int _refused;

    /// <summary>How much it refused.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <inheritdoc/>
    public string System => log.System;

    public ITopicAdmin Topics => log.Topics;

    /// <inheritdoc/>
    public Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (!refuses(message))
        {
            return log.PublishAsync(message, cancellation);
        }

        _ = Interlocked.Increment(ref _refused);
        throw new TransportException(TransportFailure.Unavailable, "Refused by the test.");
    }

    /// <inheritdoc/>
    public Task<IConsumer> JoinAsync(
        GroupOptions options,
        IConsumerListener listener,
        CancellationToken cancellation
    ) => log.JoinAsync(options, listener, cancellation);

    /// <inheritdoc/>
    public Task<IConsumer> AssignAsync(
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        IConsumerListener listener,
        CancellationToken cancellation
    ) => log.AssignAsync(partitions, start, listener, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => log.DisposeAsync();
}
