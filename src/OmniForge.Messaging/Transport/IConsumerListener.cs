namespace OmniForge.Messaging.Transport;

/// <summary>What a consumer calls, one call at a time, on a thread of its own; only <see cref="OnRevoked"/> may wait, a limited time, for messages in hand.</summary>
public interface IConsumerListener
{
    /// <summary>A message came; of one partition they come in the order of their offsets.</summary>
    void OnMessage(ReceivedMessage message);

    /// <summary>No message is at hand for now, or many came one after the other: whoever collects them begins.</summary>
    void OnBatchEnd();

    /// <summary>These partitions are the consumer's from now on, beside those that it has; the first call of all.</summary>
    void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions);

    /// <summary>These partitions go to another consumer after this call; inside it <see cref="IConsumer.Store"/> still holds.</summary>
    void OnRevoked(IReadOnlyList<TopicPartition> partitions);

    /// <summary>These partitions belong to another consumer already; nothing of them can be stored.</summary>
    void OnLost(IReadOnlyList<TopicPartition> partitions);
}
