using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Kafka;

/// <summary>A partition while it is a consumer's: how far it was received and done, and what waits because it is paused.</summary>
internal sealed class Share(TopicPartition partition)
{
    /// <summary>About what a message costs beside its bytes.</summary>
    private const long PerMessage = 200;

    private readonly Lock _lock = new();
    private readonly Queue<ReceivedMessage> _held = new();
    private volatile bool _isPaused;
    private long _received = -1;
    private long _done = -1;
    private long _stored = -1;

    /// <summary>The partition itself.</summary>
    public TopicPartition Partition => partition;

    /// <summary>Whether it has gone; a later share of the same partition is another one.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Whether its messages have to wait.</summary>
    public bool IsPaused
    {
        get => _isPaused;
        set => _isPaused = value;
    }

    /// <summary>Whether librdkafka fetches no more of it; for the polling thread only, as all that is held.</summary>
    public bool IsStopped { get; set; }

    /// <summary>Whether a message has to wait behind others.</summary>
    public bool IsHolding => _held.Count > 0;

    /// <summary>The bytes of what waits.</summary>
    public long HeldBytes { get; private set; }

    /// <summary>Whether it is this partition's.</summary>
    public bool Is(string topic, int number) => number == partition.Partition && topic == partition.Topic;

    /// <summary>Keeps a message that came while the partition is paused.</summary>
    public void Hold(ReceivedMessage message)
    {
        _held.Enqueue(message);
        HeldBytes += SizeOf(message);
    }

    /// <summary>Takes the message that waits longest, unless the partition is paused.</summary>
    public bool TryTake(out ReceivedMessage message)
    {
        message = null!;
        if (_isPaused || !_held.TryDequeue(out message!))
        {
            return false;
        }

        HeldBytes -= SizeOf(message);
        return true;
    }

    /// <summary>A message goes to the listener.</summary>
    public void Receive(long offset) => Volatile.Write(ref _received, offset);

    /// <summary>Notes an offset as done if it is news: later than what is done, and received since the partition is this consumer's.</summary>
    public void Store(long offset)
    {
        lock (_lock)
        {
            if (!IsOver && offset > _done && offset <= Volatile.Read(ref _received))
            {
                _done = offset;
            }
        }
    }

    /// <summary>Where a next owner goes on, if that has changed since it was taken last.</summary>
    public bool TryTakeNext(out Position next)
    {
        lock (_lock)
        {
            next = new(partition, _done + 1);
            var isNews = _done > _stored;
            _stored = _done;
            return isNews;
        }
    }

    /// <summary>How many messages stand behind the one received last.</summary>
    /// <param name="next">Asks for the offset after the newest message; negative: not known.</param>
    public long? Lag(Func<long> next)
    {
        lock (_lock)
        {
            var received = Volatile.Read(ref _received);
            return !IsOver && received >= 0 && next() is >= 0 and var end ? Math.Max(0, end - received - 1) : null;
        }
    }

    /// <summary>The partition goes; after this call nothing is stored and nobody is asked.</summary>
    public void End()
    {
        lock (_lock)
        {
            IsOver = true;
        }
    }

    private static long SizeOf(ReceivedMessage message) =>
        PerMessage
        + (message.Key?.Length ?? 0)
        + (message.Value?.Length ?? 0)
        + message.Headers.Sum(header => header.Name.Length + header.Value.Length);
}
