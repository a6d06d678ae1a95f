using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log as if nobody else used it: the names of its topics have a beginning of their own there.</summary>
/// <param name="log">The log that is shared.</param>
/// <param name="create">Creates topics.</param>
/// <param name="prefix">The beginning.</param>
internal sealed class OwnTopics(
    ITransport log,
    string prefix,
    Func<IReadOnlyList<TopicDescription>, CancellationToken, Task> create
) : ITransport, ITopicAdmin
{
    /// <inheritdoc/>
    public string System => log.System;

    public ITopicAdmin Topics => this;

    /// <inheritdoc/>
    public async Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation) =>
        Inside(await log.PublishAsync(message with { Topic = prefix + message.Topic }, cancellation));

    /// <inheritdoc/>
    public async Task<IConsumer> JoinAsync(
        GroupOptions options,
        IConsumerListener listener,
        CancellationToken cancellation
    ) =>
        new Consumer(
            this,
            await log.JoinAsync(
                options with
                {
                    Group = prefix + options.Group,
                    Topics = [.. options.Topics.Select(topic => prefix + topic)],
                },
                new Listener(this, listener),
                cancellation
            )
        );

    /// <inheritdoc/>
    public async Task<IConsumer> AssignAsync(
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        IConsumerListener listener,
        CancellationToken cancellation
    ) =>
        new Consumer(
            this,
            await log.AssignAsync([.. partitions.Select(Outside)], start, new Listener(this, listener), cancellation)
        );

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TopicDescription>> ListAsync(CancellationToken cancellation) =>
        [
            .. (await log.Topics.ListAsync(cancellation))
                .Where(topic => topic.Name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(topic => topic with { Name = topic.Name[prefix.Length..] }),
        ];

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> PartitionsAsync(CancellationToken cancellation) =>
        (await log.Topics.PartitionsAsync(cancellation))
            .Where(topic => topic.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(topic => topic.Key[prefix.Length..], topic => topic.Value, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task CreateAsync(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation) =>
        create([.. topics.Select(topic => topic with { Name = prefix + topic.Name })], cancellation);

    /// <inheritdoc/>
    public Task<OffsetRange> OffsetsAsync(TopicPartition partition, CancellationToken cancellation) =>
        log.Topics.OffsetsAsync(Outside(partition), cancellation);

    /// <inheritdoc/>
    public Task DeleteBeforeAsync(Position position, CancellationToken cancellation) =>
        log.Topics.DeleteBeforeAsync(Outside(position), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => log.DisposeAsync();

    private TopicPartition Outside(TopicPartition partition) => partition with { Topic = prefix + partition.Topic };

    private Position Outside(Position position) => position with { Partition = Outside(position.Partition) };

    private TopicPartition Inside(TopicPartition partition) =>
        partition with
        {
            Topic = partition.Topic[prefix.Length..],
        };

    private Position Inside(Position position) => position with { Partition = Inside(position.Partition) };

    private sealed class Listener(OwnTopics topics, IConsumerListener listener) : IConsumerListener
    {
        public void OnMessage(ReceivedMessage message) =>
            listener.OnMessage(message with { Position = topics.Inside(message.Position) });

        public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) =>
            listener.OnAssigned(new Consumer(topics, consumer), [.. partitions.Select(topics.Inside)]);

        public void OnBatchEnd() => listener.OnBatchEnd();

        public void OnRevoked(IReadOnlyList<TopicPartition> partitions) =>
            listener.OnRevoked([.. partitions.Select(topics.Inside)]);

        public void OnLost(IReadOnlyList<TopicPartition> partitions) =>
            listener.OnLost([.. partitions.Select(topics.Inside)]);
    }

    private sealed class Consumer(OwnTopics topics, IConsumer consumer) : IConsumer
    {
        public void Store(Position done) => consumer.Store(topics.Outside(done));

        public void Pause(TopicPartition partition) => consumer.Pause(topics.Outside(partition));

        public void Resume(TopicPartition partition) => consumer.Resume(topics.Outside(partition));

        public Task Completion => consumer.Completion;

        public long? LagOf(TopicPartition partition) => consumer.LagOf(topics.Outside(partition));

        public ValueTask DisposeAsync() => consumer.DisposeAsync();
    }
}
