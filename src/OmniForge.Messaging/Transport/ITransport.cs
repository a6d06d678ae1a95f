namespace OmniForge.Messaging.Transport;

/// <summary>
/// The port to a log of messages: topics of ordered partitions, groups of consumers with committed positions. Delivery is at least
/// once. What it carries are bytes; events, failures and replies are the business of <c>Bus</c>, the same over every adapter.
/// </summary>
public interface ITransport : IAsyncDisposable
{
    /// <summary>What kind of log it is, as <c>messaging.system</c> of OpenTelemetry.</summary>
    string System { get; }

    /// <summary>The topics themselves.</summary>
    ITopicAdmin Topics { get; }

    /// <summary>Publishes a message.</summary>
    /// <returns>Its place, as soon as the log has acknowledged it.</returns>
    /// <exception cref="TransportException">It was not acknowledged; whether it stands in the log is unknown.</exception>
    Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation);

    /// <summary>Joins a group.</summary>
    /// <returns>The consumer, as soon as it has its share of the partitions.</returns>
    /// <exception cref="TransportException">A topic does not exist, or the log is not reached.</exception>
    Task<IConsumer> JoinAsync(GroupOptions options, IConsumerListener listener, CancellationToken cancellation);

    /// <summary>Reads partitions without a group and commits nothing.</summary>
    /// <returns>The consumer, as soon as its positions are fixed: whatever is published after it is received.</returns>
    /// <exception cref="TransportException">A partition does not exist, or the log is not reached.</exception>
    Task<IConsumer> AssignAsync(
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        IConsumerListener listener,
        CancellationToken cancellation
    );
}
