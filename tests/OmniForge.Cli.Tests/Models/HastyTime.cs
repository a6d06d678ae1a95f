using System.Collections.Concurrent;

namespace OmniForge.Cli.Tests.Models;

/// <summary>A clock on which every wait of up to 45 seconds is over at once, and longer ones never are.</summary>
public sealed class HastyTime : TimeProvider
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    /// <summary>What was waited for.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new HastyTimer(System.CreateTimer(callback, state, Due(dueTime), Timeout.InfiniteTimeSpan), this);

    private TimeSpan Due(TimeSpan dueTime)
    {
        if (dueTime > Longest || dueTime < TimeSpan.Zero)
        {
            return Timeout.InfiniteTimeSpan;
        }

        _waits.Enqueue(dueTime);
        return TimeSpan.Zero;
    }

    private sealed class HastyTimer(ITimer timer, HastyTime time) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) =>
            timer.Change(time.Due(dueTime), Timeout.InfiniteTimeSpan);

        public void Dispose() => timer.Dispose();

        public ValueTask DisposeAsync() => timer.DisposeAsync();
    }
}
