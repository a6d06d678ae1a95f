namespace OmniForge.Messaging.Transport;

/// <summary>The topics of a log.</summary>
public interface ITopicAdmin
{
    /// <summary>The topics that exist, ordered by name, without those that the log keeps for itself.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    Task<IReadOnlyList<TopicDescription>> ListAsync(CancellationToken cancellation);

    /// <summary>How many partitions each topic that exists has; quicker than <see cref="ListAsync"/>.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    Task<IReadOnlyDictionary<string, int>> PartitionsAsync(CancellationToken cancellation);

    /// <summary>Creates topics, those that exist are left as they are; ends when messages can be published to them.</summary>
    /// <exception cref="TransportException">The log refused one or is not reached.</exception>
    Task CreateAsync(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation);

    /// <summary>The first offset that is kept and the one that the next message gets.</summary>
    /// <exception cref="TransportException">The partition does not exist, or the log is not reached.</exception>
    Task<OffsetRange> OffsetsAsync(TopicPartition partition, CancellationToken cancellation);

    /// <summary>Deletes the messages of a partition before an offset.</summary>
    /// <exception cref="TransportException">The partition does not exist, or the log is not reached.</exception>
    Task DeleteBeforeAsync(Position position, CancellationToken cancellation);
}
