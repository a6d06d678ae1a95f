using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Support;

/// <summary>Takes messages until there are enough.</summary>
internal sealed class Collector(int count) : IConsumerListener
{
    private readonly TaskCompletionSource<IReadOnlyList<ReceivedMessage>> _all = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );

    private readonly List<ReceivedMessage> _messages = [];

    /// <summary>They, as soon as there are enough.</summary>
    public Task<IReadOnlyList<ReceivedMessage>> All => _all.Task;

    /// <inheritdoc/>
    public void OnMessage(ReceivedMessage message)
    {
        _messages.Add(message);
        if (_messages.Count == count)
        {
            _ = _all.TrySetResult([.. _messages]);
        }
    }

    /// <inheritdoc/>
    public void OnBatchEnd() { }

    /// <inheritdoc/>
    public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnRevoked(IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnLost(IReadOnlyList<TopicPartition> partitions) { }
}
