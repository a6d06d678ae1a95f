using System.Diagnostics.CodeAnalysis;
using System.Threading.Channels;

namespace OmniForge.Messaging.Transport;

/// <summary>Keeps the messages that a consumer gets until somebody takes them.</summary>
internal sealed class MessageQueue : IConsumerListener
{
    private readonly Channel<ReceivedMessage> _messages = Channel.CreateUnbounded<ReceivedMessage>(
        new() { SingleReader = true }
    );

    /// <summary>Waits for a message.</summary>
    /// <returns>Whether there is one; not, if none came in that time.</returns>
    public async Task<bool> WaitAsync(TimeSpan limit, CancellationToken cancellation)
    {
        try
        {
            return await _messages
                .Reader.WaitToReadAsync(cancellation)
                .AsTask()
                .WaitAsync(limit, cancellation)
                .ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Takes a message, if there is one.</summary>
    public bool TryTake([NotNullWhen(true)] out ReceivedMessage? message) => _messages.Reader.TryRead(out message);

    /// <inheritdoc/>
    public void OnMessage(ReceivedMessage message) => _messages.Writer.TryWrite(message);

    /// <inheritdoc/>
    public void OnBatchEnd() { }

    /// <inheritdoc/>
    public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnRevoked(IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnLost(IReadOnlyList<TopicPartition> partitions) { }
}
