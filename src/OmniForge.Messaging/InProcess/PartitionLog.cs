using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.InProcess;

/// <summary>The messages of one partition: appended at the end, read by offset, cut off at the beginning where nobody needs them any more.</summary>
internal sealed class PartitionLog(TopicPartition partition, InProcessOptions options)
{
    private readonly Lock _lock = new();
    private readonly List<ReceivedMessage> _messages = [];
    private readonly Dictionary<string, long> _committed = new(StringComparer.Ordinal);
    private long _first;
    private long _slowest = long.MaxValue;
    private TaskCompletionSource? _room;
    private Action? _watchers;

    /// <summary>The partition itself.</summary>
    public TopicPartition Partition => partition;

    /// <summary>The offsets that it has.</summary>
    public OffsetRange Offsets
    {
        get
        {
            lock (_lock)
            {
                return new(_first, Next);
            }
        }
    }

    private long Next => _first + _messages.Count;

    /// <summary>Appends a message, as soon as the slowest group leaves room for it.</summary>
    public ValueTask<Position> AppendAsync(
        OutgoingMessage message,
        DateTimeOffset timestamp,
        CancellationToken cancellation
    ) =>
        TryAppend(message, timestamp, out var position, out var room)
            ? new(position)
            : new(AppendLaterAsync(room, message, timestamp, cancellation));

    /// <summary>Calls somebody after each append, outside the lock.</summary>
    public void Watch(Action watcher)
    {
        lock (_lock)
        {
            _watchers += watcher;
        }
    }

    /// <summary>Ends the calls.</summary>
    public void Unwatch(Action watcher)
    {
        lock (_lock)
        {
            _watchers -= watcher;
        }
    }

    /// <summary>Copies messages from an offset on.</summary>
    /// <returns>How many; the offset of the first may be higher, if older ones were cut off.</returns>
    public int Read(long offset, ReceivedMessage[] buffer)
    {
        lock (_lock)
        {
            var start = (int)(Math.Max(offset, _first) - _first);
            var count = Math.Max(0, Math.Min(buffer.Length, _messages.Count - start));
            _messages.CopyTo(start, buffer, 0, count);
            return count;
        }
    }

    /// <summary>Where a group goes on; one that is new here begins at the beginning, and holds the messages from now on.</summary>
    public long CommittedBy(string group)
    {
        lock (_lock)
        {
            if (!_committed.TryGetValue(group, out var offset))
            {
                _committed[group] = offset = _first;
                _slowest = Math.Min(_slowest, offset);
            }

            return offset;
        }
    }

    /// <summary>Moves the place where a group goes on; never back.</summary>
    public void Commit(string group, long next)
    {
        TaskCompletionSource? room = null;
        lock (_lock)
        {
            if (next <= _committed[group])
            {
                return;
            }

            _committed[group] = next;
            _slowest = _committed.Values.Min();
            // Half, so that publishers do not stop and go with each message.
            if (Next - Slowest <= options.Capacity / 2)
            {
                (room, _room) = (_room, null);
            }
        }

        room?.SetResult();
    }

    /// <summary>Deletes what stands before an offset.</summary>
    public void DeleteBefore(long offset)
    {
        lock (_lock)
        {
            CutBefore(offset);
        }
    }

    private async Task<Position> AppendLaterAsync(
        Task room,
        OutgoingMessage message,
        DateTimeOffset timestamp,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            await room.WaitAsync(cancellation).ConfigureAwait(false);
            if (TryAppend(message, timestamp, out var position, out room))
            {
                return position;
            }
        }
    }

    private bool TryAppend(OutgoingMessage message, DateTimeOffset timestamp, out Position position, out Task room)
    {
        Action? watchers;
        lock (_lock)
        {
            position = new(partition, Next);
            if (Next - Slowest >= options.Capacity)
            {
                _room ??= new(TaskCreationOptions.RunContinuationsAsynchronously);
                room = _room.Task;
                return false;
            }

            _messages.Add(new(position, message.Key, message.Value, message.Headers, timestamp));

            // Moving the list costs; done rarely, it costs nothing a message.
            if (_messages.Count >= 2 * (options.Retained + (Next - Slowest)))
            {
                CutBefore(Math.Min(Slowest, Next - options.Retained));
            }

            watchers = _watchers;
        }

        watchers?.Invoke();
        room = Task.CompletedTask;
        return true;
    }

    private void CutBefore(long offset)
    {
        var count = (int)Math.Clamp(offset - _first, 0, _messages.Count);
        _messages.RemoveRange(0, count);
        _first += count;
    }

    /// <summary>Where the slowest group goes on.</summary>
    private long Slowest => Math.Min(_slowest, Next);
}
