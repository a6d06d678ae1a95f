using System.Collections.Concurrent;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>
/// A log of messages in memory, for one process: the same order, groups, commits and redelivery as a broker, and nothing is kept. Publishing
/// waits for the slowest group of the partition, even one whose members have left: its messages are kept for it.
/// </summary>
/// <param name="options">Its limits.</param>
/// <param name="time">Stamps messages.</param>
public sealed class InProcessTransport(InProcessOptions options, TimeProvider time) : ITransport, ITopicAdmin
{
    private readonly ConcurrentDictionary<string, TopicLog> _topics = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ConsumerGroup> _groups = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public string System => "in_process";

    /// <inheritdoc/>
    public ITopicAdmin Topics => this;

    /// <inheritdoc/>
    public Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellation.ThrowIfCancellationRequested();
        var size = MessageSize.Of(message);
        if (size > options.MaxMessageBytes)
        {
            throw new TransportException(
                TransportFailure.TooLarge,
                $"A message of {size} bytes for {message.Topic} is over the limit of {options.MaxMessageBytes}."
            );
        }

        return Topic(message.Topic).PartitionFor(message).AppendAsync(message, time.GetUtcNow(), cancellation).AsTask();
    }

    /// <inheritdoc/>
    public async Task<IConsumer> JoinAsync(
        GroupOptions options,
        IConsumerListener listener,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        cancellation.ThrowIfCancellationRequested();
        var partitions = options.Topics.SelectMany(topic => Topic(topic).Partitions).ToList();
        var member = Group(options.Group).Join(options, partitions, listener);
        try
        {
            await member.Ready.WaitAsync(cancellation).ConfigureAwait(false);
            return member;
        }
        catch
        {
            await member.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<IConsumer> AssignAsync(
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        IConsumerListener listener,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var reader = new AssignedConsumer([.. partitions.Select(Partition)], start, listener);
        return Task.FromResult<IConsumer>(reader);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<TopicDescription>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<TopicDescription>>([
            .. _topics.Values.Select(topic => topic.Description).OrderBy(topic => topic.Name, StringComparer.Ordinal),
        ]);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, int>> PartitionsAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyDictionary<string, int>>(
            _topics.Values.ToDictionary(
                topic => topic.Description.Name,
                topic => topic.Partitions.Count,
                StringComparer.Ordinal
            )
        );

    /// <inheritdoc/>
    public Task CreateAsync(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(topics);
        foreach (var topic in topics)
        {
            _ = _topics.GetOrAdd(topic.Name, _ => new TopicLog(topic, options));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<OffsetRange> OffsetsAsync(TopicPartition partition, CancellationToken cancellation) =>
        Task.FromResult(Partition(partition).Offsets);

    /// <inheritdoc/>
    public Task DeleteBeforeAsync(Position position, CancellationToken cancellation)
    {
        Partition(position.Partition).DeleteBefore(position.Offset);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var group in _groups.Values)
        {
            await group.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ConsumerGroup Group(string name) =>
        _groups.GetOrAdd(name, group => new ConsumerGroup(group, options.SessionTimeout, time));

    private TopicLog Topic(string name) =>
        _topics.TryGetValue(name, out var topic)
            ? topic
            : throw new TransportException(TransportFailure.UnknownTopic, $"The topic {name} does not exist.");

    private PartitionLog Partition(TopicPartition partition)
    {
        var topic = Topic(partition.Topic);
        return partition.Partition >= 0 && partition.Partition < topic.Partitions.Count
            ? topic.Partitions[partition.Partition]
            : throw new TransportException(TransportFailure.UnknownTopic, $"{partition} does not exist.");
    }
}
