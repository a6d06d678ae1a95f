using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log that is another one, but for what a test changes of it.</summary>
internal abstract class ForwardingTransport(ITransport log) : ITransport
{
    public string System => log.System;

    public ITopicAdmin Topics => log.Topics;

    /// <inheritdoc/>
    public virtual Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation) =>
        log.PublishAsync(message, cancellation);

    /// <inheritdoc/>
    public virtual Task<IConsumer> JoinAsync(
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
