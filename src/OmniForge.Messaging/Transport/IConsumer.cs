namespace OmniForge.Messaging.Transport;

/// <summary>A running consumer. Disposing it commits what was stored and leaves the group. All members may be called from any thread.</summary>
public interface IConsumer : IAsyncDisposable
{
    /// <summary>
    /// Tells that this message and all before it in its partition are done; committed soon, and at the latest when the partition or the
    /// consumer goes. Of a partition that this consumer does not own any more it is ignored: its new owner gets the message again.
    /// </summary>
    void Store(Position done);

    /// <summary>Stops the messages of a partition; membership in the group stays alive.</summary>
    void Pause(TopicPartition partition);

    /// <summary>Lets the messages of a partition come again, from the first that was not received.</summary>
    void Resume(TopicPartition partition);

    /// <summary>
    /// Ends when the consumer does: when it is disposed, or with an exception when the log has thrown it out for good, for instance since
    /// another member has its instance id. Nothing comes after that.
    /// </summary>
    Task Completion { get; }

    /// <summary>How many messages of a partition were published and not yet received here, as far as the consumer knows; null: it does not know.</summary>
    long? LagOf(TopicPartition partition);
}
