using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>A topic in memory.</summary>
internal sealed class TopicLog
{
    private int _spread;

    /// <summary>Makes an empty topic.</summary>
    public TopicLog(TopicDescription description, InProcessOptions options)
    {
        Description = description;
        Partitions =
        [
            .. Enumerable
                .Range(0, description.Partitions)
                .Select(number => new PartitionLog(new(description.Name, number), options)),
        ];
    }

    /// <summary>As it was created.</summary>
    public TopicDescription Description { get; }

    /// <summary>Its partitions, by number.</summary>
    public IReadOnlyList<PartitionLog> Partitions { get; }

    /// <summary>Where a message goes: to the partition that it names, by its key, or to the next one.</summary>
    /// <exception cref="TransportException">It names a partition that does not exist.</exception>
    public PartitionLog PartitionFor(OutgoingMessage message) =>
        message switch
        {
            { Partition: { } number } when number >= 0 && number < Partitions.Count => Partitions[number],
            { Partition: { } number } => throw new TransportException(
                TransportFailure.UnknownTopic,
                $"{new TopicPartition(message.Topic, number)} does not exist."
            ),
            { Key: { } key } => Partitions[(int)(KeyHash.Of(key.Span) % (uint)Partitions.Count)],
            _ => Partitions[(int)((uint)Interlocked.Increment(ref _spread) % (uint)Partitions.Count)],
        };
}
