using System.Collections.Concurrent;
using System.Threading.Channels;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>Hands the messages of its partitions to a listener, one call at a time, as long as there are any; then it waits for more.</summary>
internal abstract class ConsumerPump(IConsumerListener listener) : IConsumer
{
    private readonly ReceivedMessage[] _buffer = new ReceivedMessage[64];
    private readonly ConcurrentDictionary<TopicPartition, PartitionCursor> _cursors = new();
    private readonly Channel<bool> _signal = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    private volatile bool _isSignalled;
    private Task _pump = Task.CompletedTask;

    /// <inheritdoc/>
    public Task Completion => _pump;

    /// <summary>The partitions that it reads.</summary>
    protected ICollection<TopicPartition> Assigned => _cursors.Keys;

    /// <summary>Makes it look for messages and changes again.</summary>
    public void Signal()
    {
        // Most messages come while the pump runs anyway.
        if (!_isSignalled)
        {
            _isSignalled = true;
            _ = _signal.Writer.TryWrite(true);
        }
    }

    /// <inheritdoc/>
    public abstract void Store(Position done);

    /// <inheritdoc/>
    public void Pause(TopicPartition partition) => SetPaused(partition, isPaused: true);

    /// <inheritdoc/>
    public void Resume(TopicPartition partition)
    {
        SetPaused(partition, isPaused: false);
        Signal();
    }

    /// <inheritdoc/>
    public long? LagOf(TopicPartition partition) =>
        _cursors.TryGetValue(partition, out var cursor) ? cursor.Log.Offsets.Next - cursor.Position : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _signal.Writer.TryComplete();
        await _pump.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Starts the pump.</summary>
    protected void Start() => _pump = Task.Run(PumpAsync);

    /// <summary>Whether it reads a partition now.</summary>
    protected bool Owns(TopicPartition partition, out PartitionCursor? cursor) =>
        _cursors.TryGetValue(partition, out cursor);

    /// <summary>Looks for a change of the partitions; called between messages.</summary>
    protected abstract void Adjust();

    /// <summary>Gives everything back; called once, at the end.</summary>
    protected abstract void Leave();

    /// <summary>Has partitions to read from now on; the listener is told by <see cref="Tell"/>.</summary>
    protected void Take(IReadOnlyList<PartitionCursor> cursors)
    {
        foreach (var cursor in cursors)
        {
            _cursors[cursor.Log.Partition] = cursor;
            cursor.Log.Watch(Signal);
        }
    }

    /// <summary>Tells the listener what it has.</summary>
    protected void Tell(IEnumerable<PartitionLog> taken) =>
        listener.OnAssigned(this, [.. taken.Select(log => log.Partition)]);

    /// <summary>Ends reading partitions; until the listener has been told, what it stores still holds.</summary>
    protected void Give(IReadOnlyList<TopicPartition> partitions)
    {
        listener.OnRevoked(partitions);
        foreach (var partition in partitions)
        {
            if (_cursors.TryRemove(partition, out var cursor))
            {
                cursor.Log.Unwatch(Signal);
            }
        }
    }

    private void SetPaused(TopicPartition partition, bool isPaused)
    {
        if (_cursors.TryGetValue(partition, out var cursor))
        {
            cursor.IsPaused = isPaused;
        }
    }

    private async Task PumpAsync()
    {
        try
        {
            do
            {
                // Read first: whoever signals after it finds the flag down.
                _ = _signal.Reader.TryRead(out _);
                _isSignalled = false;
                Adjust();
                while (Deliver())
                {
                    Adjust();
                }
            } while (await _signal.Reader.WaitToReadAsync().ConfigureAwait(false));
        }
        finally
        {
            Leave();
        }
    }

    private bool Deliver()
    {
        // Whoever closes it does not wait for the rest of the log.
        var any = false;
        foreach (var cursor in _cursors.Values)
        {
            if (!_signal.Reader.Completion.IsCompleted && cursor.Deliver(_buffer, listener))
            {
                any = true;
                listener.OnBatchEnd();
            }
        }

        return any;
    }
}
