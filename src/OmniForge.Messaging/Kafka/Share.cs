using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Kafka;

/// <summary>A partition while it is a consumer's: how far it was received and done.</summary>
internal sealed class Share(TopicPartition partition)
{
    private readonly Lock _lock = new();
    private long _received = -1;
    private long _done = -1;
    private bool _isOver;

    /// <summary>The partition itself.</summary>
    public TopicPartition Partition => partition;

    /// <summary>A message came.</summary>
    public void Receive(long offset) => Volatile.Write(ref _received, offset);

    /// <summary>Stores an offset if it is news: later than what was stored, and received since the partition is this consumer's.</summary>
    public void Store(long offset, Action<Position> store)
    {
        lock (_lock)
        {
            if (!_isOver && offset > _done && offset <= Volatile.Read(ref _received))
            {
                store(new(partition, offset + 1));
                _done = offset;
            }
        }
    }

    /// <summary>How many messages stand behind the one received last.</summary>
    /// <param name="next">Asks for the offset after the newest message; negative: not known.</param>
    public long? Lag(Func<long> next)
    {
        lock (_lock)
        {
            var received = Volatile.Read(ref _received);
            return !_isOver && received >= 0 && next() is >= 0 and var end ? Math.Max(0, end - received - 1) : null;
        }
    }

    /// <summary>The partition goes; after this call nothing is stored and nobody is asked.</summary>
    public void End()
    {
        lock (_lock)
        {
            _isOver = true;
        }
    }
}
