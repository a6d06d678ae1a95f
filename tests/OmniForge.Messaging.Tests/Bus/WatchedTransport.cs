using System.Collections.Concurrent;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log that counts what its consumers have received and not stored.</summary>
internal sealed class WatchedTransport(ITransport log) : ForwardingTransport(log)
{
    private readonly ConcurrentDictionary<TopicPartition, Counter> _counters = new();

    /// <summary>The most messages of a partition that were received and not stored.</summary>
    public long MostInHand => _counters.Values.Max(counter => counter.Most);

    /// <summary>How many messages of a partition were received.</summary>
    public long Received(TopicPartition partition) => Of(partition).Received;

    /// <inheritdoc/>
    public override Task<IConsumer> JoinAsync(
        GroupOptions options,
        IConsumerListener listener,
        CancellationToken cancellation
    ) => base.JoinAsync(options, new Listener(this, listener), cancellation);

    private Counter Of(TopicPartition partition) => _counters.GetOrAdd(partition, _ => new());

    private sealed class Counter
    {
        private readonly Lock _lock = new();

        public long Received { get; private set; }

        public long Most { get; private set; }

        private long Stored { get; set; }

        public void Receive()
        {
            lock (_lock)
            {
                Received++;
                Most = Math.Max(Most, Received - Stored);
            }
        }

        public void Store(long offset)
        {
            lock (_lock)
            {
                Stored = Math.Max(Stored, offset + 1);
            }
        }
    }

    private sealed class Listener(WatchedTransport watched, IConsumerListener listener) : IConsumerListener
    {
        public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) =>
            listener.OnAssigned(new Consumer(watched, consumer), partitions);

        public void OnMessage(ReceivedMessage message)
        {
            watched.Of(message.Position.Partition).Receive();
            listener.OnMessage(message);
        }

        public void OnBatchEnd() => listener.OnBatchEnd();

        public void OnRevoked(IReadOnlyList<TopicPartition> partitions) => listener.OnRevoked(partitions);

        public void OnLost(IReadOnlyList<TopicPartition> partitions) => listener.OnLost(partitions);
    }

    private sealed class Consumer(WatchedTransport watched, IConsumer consumer) : IConsumer
    {
        public Task Completion => consumer.Completion;

        public void Store(Position done)
        {
            watched.Of(done.Partition).Store(done.Offset);
            consumer.Store(done);
        }

        public void Pause(TopicPartition partition) => consumer.Pause(partition);

        public void Resume(TopicPartition partition) => consumer.Resume(partition);

        public long? LagOf(TopicPartition partition) => consumer.LagOf(partition);

        public ValueTask DisposeAsync() => consumer.DisposeAsync();
    }
}
