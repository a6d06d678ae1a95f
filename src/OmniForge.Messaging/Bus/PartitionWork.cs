using System.Diagnostics.CodeAnalysis;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>
/// The messages in hand of one partition. They end in any order, and are stored in theirs: only what has nothing undone before it, so
/// that a message which ends before its neighbour is not taken for both.
/// </summary>
[SuppressMessage(
    "Design",
    "CA1001",
    Justification = "Sources without timers hold nothing, and somebody may still cancel them."
)]
internal sealed class PartitionWork
{
    private readonly Lock _lock = new();
    private readonly Queue<WorkItem> _inHand = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly CancellationTokenSource _aborted = new();
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly IConsumer _consumer;
    private readonly int _maxInHand;
    private long _lastBegun = -1;
    private long _firstUndone = long.MaxValue;
    private int _running;
    private bool _isEnding;
    private bool _isPaused;

    /// <summary>Begins with nothing in hand.</summary>
    public PartitionWork(IConsumer consumer, TopicPartition partition, int maxInHand)
    {
        (_consumer, Partition, _maxInHand) = (consumer, partition, maxInHand);
        (Ending, Aborted) = (_ending.Token, _aborted.Token);
        Hash = (uint)partition.GetHashCode();
    }

    /// <summary>The partition itself.</summary>
    public TopicPartition Partition { get; }

    /// <summary>The same for the same partition in this process.</summary>
    public uint Hash { get; }

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
    public bool TryBegin(WorkItem item)
    {
        lock (_lock)
        {
            var offset = item.Message.Position.Offset;
            if (_isEnding && offset > LastWanted)
            {
                return false;
            }

            _lastBegun = Math.Max(_lastBegun, offset);
            _running++;
            return true;
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
            _running--;
            if (!isDone)
            {
                _firstUndone = Math.Min(_firstUndone, item.Message.Position.Offset);
            }

            TellIfIdle();
            StoreDone();
        }
    }

    /// <summary>
    /// Begins no more messages but those that stand before one which was begun: left out, they would hold back what is done behind them,
    /// and the next owner would do it again.
    /// </summary>
    /// <returns>Ends when none is in hand.</returns>
    public Task StopAsync()
    {
        lock (_lock)
        {
            _isEnding = true;
            TellIfIdle();
        }

        // Whoever waits goes on elsewhere: this may be the thread that must poll.
        _ = _ending.CancelAsync();
        return _idle.Task;
    }

    /// <summary>Stops those in hand too.</summary>
    public void Abort()
    {
        _ = StopAsync();
        _ = _aborted.CancelAsync();
    }

    // What stands behind an undone message is not stored anyway.
    private long LastWanted => Math.Min(_lastBegun, _firstUndone - 1);

    private void TellIfIdle()
    {
        if (
            _isEnding
            && _running == 0
            && !_inHand.Any(item => !item.IsDone && item.Message.Position.Offset <= LastWanted)
        )
        {
            _ = _idle.TrySetResult();
        }
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
