namespace OmniForge.Messaging.Bus;

/// <summary>
/// Handles messages side by side; those of one key in one partition one after the other, in their order. A lane that has something to do
/// takes one of the places, message by message; who only waits for another attempt leaves its place to other lanes.
/// </summary>
/// <param name="places">How many messages are handled at once, at least 1.</param>
/// <param name="handle">Handles a message; throws for bugs only.</param>
internal sealed class Lanes(int places, Func<WorkItem, ValueTask> handle) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ulong, Lane> _lanes = [];
    private readonly Queue<Lane> _ready = new();
    private readonly Queue<TaskCompletionSource> _returning = new();
    private readonly TaskCompletionSource _empty = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;
    private int _waiting;
    private bool _isClosed;

    /// <summary>How many messages are not begun.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Takes a message; it is handled after the next <see cref="Start"/> at the latest.</summary>
    public void Add(WorkItem item)
    {
        lock (_lock)
        {
            _waiting++;
            if (_lanes.TryGetValue(item.Lane, out var busy))
            {
                busy.Items.Enqueue(item);
                return;
            }

            var lane = new Lane(item.Lane);
            lane.Items.Enqueue(item);
            _lanes.Add(lane.Id, lane);
            _ready.Enqueue(lane);
        }
    }

    /// <summary>Fills the places that are free. Waking somebody for each message would cost more than most handlers do.</summary>
    public void Start()
    {
        int free;
        lock (_lock)
        {
            free = Math.Min(_ready.Count, places - _taken);
            _taken += free;
        }

        for (; free > 0; free--)
        {
            _ = Task.Run(RunAsync);
        }
    }

    /// <summary>Leaves the place of the message in hand to others while it waits, and ends when it has one again.</summary>
    /// <param name="wait">What it waits for.</param>
    /// <exception cref="OperationCanceledException">The wait was cancelled.</exception>
    public async Task LeaveForAsync(Task wait)
    {
        Leave();
        try
        {
            await wait.ConfigureAwait(false);
        }
        finally
        {
            await ReturnAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Ends after all messages that were added.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
            TellIfEmpty();
        }

        Start();
        await _empty.Task.ConfigureAwait(false);
    }

    /// <summary>Handles messages on one place as long as there are any.</summary>
    private async Task RunAsync()
    {
        for (var lane = Next(null); lane is not null; lane = Next(lane))
        {
            await handle(lane.Items.Peek()).ConfigureAwait(false);
        }
    }

    private Lane? Next(Lane? done)
    {
        lock (_lock)
        {
            if (done is not null)
            {
                End(done);
            }

            if (TryHandOver())
            {
                return null;
            }

            _waiting--;
            return _ready.Dequeue();
        }
    }

    private void End(Lane lane)
    {
        _ = lane.Items.Dequeue();
        if (lane.Items.Count > 0)
        {
            _ready.Enqueue(lane);
            return;
        }

        _ = _lanes.Remove(lane.Id);
        TellIfEmpty();
    }

    private void Leave()
    {
        lock (_lock)
        {
            if (TryHandOver())
            {
                return;
            }
        }

        _ = Task.Run(RunAsync);
    }

    /// <summary>Gives the place of the caller to who waited for one, or up if nobody wants it.</summary>
    /// <returns>Whether it is gone.</returns>
    private bool TryHandOver()
    {
        if (_returning.TryDequeue(out var returning))
        {
            returning.SetResult();
            return true;
        }

        if (_ready.Count == 0)
        {
            _taken--;
            return true;
        }

        return false;
    }

    private Task ReturnAsync()
    {
        lock (_lock)
        {
            if (_taken < places)
            {
                _taken++;
                return Task.CompletedTask;
            }

            var returning = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _returning.Enqueue(returning);
            return returning.Task;
        }
    }

    private void TellIfEmpty()
    {
        if (_isClosed && _lanes.Count == 0)
        {
            _ = _empty.TrySetResult();
        }
    }
}
