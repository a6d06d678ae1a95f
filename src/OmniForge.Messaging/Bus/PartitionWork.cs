using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>
/// The messages in hand of one partition. They end in any order, and are stored in theirs: only what has nothing undone before it, so
/// that a message which ends before its neighbour is not taken for both.
/// </summary>
internal sealed class PartitionWork : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<WorkItem> _inHand = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationTokenSource _aborted = new();
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IConsumer _consumer;
    private readonly int _maxInHand;
    private int _running;
    private bool _isEnding;
    private bool _isPaused;

    /// <summary>Begins with nothing in hand.</summary>
    public PartitionWork(IConsumer consumer, TopicPartition partition, int maxInHand)
    {
        (_consumer, Partition, _maxInHand) = (consumer, partition, maxInHand);
        (Ending, Aborted) = (_ending.Token, _aborted.Token);
    }

    /// <summary>The partition itself.</summary>
    public TopicPartition Partition { get; }

    /// <summary>Cancelled when it goes: whoever only waits stops at once.</summary>
    public CancellationToken Ending { get; }

    /// <summary>Cancelled when it has gone: whoever still handles stops.</summary>
    public CancellationToken Aborted { get; }

    /// <summary>Messages that were published and did not come yet.</summary>
    public long Lag => _consumer.LagOf(Partition) ?? 0;

    /// <summary>Takes a message; with too many in hand no more come for a while.</summary>
    public WorkItem Add(ReceivedMessage message)
    {
        var item = new WorkItem(this, message);
        lock (_lock)
        {
            _inHand.Enqueue(item);
            if (!_isPaused && _inHand.Count >= _maxInHand)
            {
                _isPaused = true;
                _consumer.Pause(Partition);
            }
        }

        return item;
    }

    /// <summary>Begins with a message; false, if the partition goes and its next owner gets it.</summary>
    public bool TryBegin()
    {
        lock (_lock)
        {
            _running += _isEnding ? 0 : 1;
            return !_isEnding;
        }
    }

    /// <summary>Ends with a message.</summary>
    /// <param name="item">It.</param>
    /// <param name="isDone">Whether it was handled; else it and what follows come again to the next owner.</param>
    public void End(WorkItem item, bool isDone)
    {
        lock (_lock)
        {
            item.IsDone = isDone;
            StoreDone();
            _running--;
            if (_isEnding && _running == 0)
            {
                _ = _idle.TrySetResult();
            }
        }
    }

    /// <summary>Begins no more messages.</summary>
    /// <returns>Ends when none is in hand.</returns>
    public Task StopAsync()
    {
        lock (_lock)
        {
            _isEnding = true;
            if (_running == 0)
            {
                _ = _idle.TrySetResult();
            }
        }

        _ending.Cancel();
        return _idle.Task;
    }

    /// <summary>Stops those in hand too.</summary>
    public void Abort()
    {
        _ = StopAsync();
        _aborted.Cancel();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _ending.Dispose();
        _aborted.Dispose();
    }

    private void StoreDone()
    {
        Position? last = null;
        while (_inHand.TryPeek(out var first) && first.IsDone)
        {
            last = first.Message.Position;
            _ = _inHand.Dequeue();
        }

        if (last is { } done)
        {
            _consumer.Store(done);
        }

        // Half, so that it does not stop and go with each message.
        if (_isPaused && _inHand.Count <= _maxInHand / 2)
        {
            _isPaused = false;
            _consumer.Resume(Partition);
        }
    }
}
