namespace OmniForge.Messaging.Benchmarks;

/// <summary>Publishes and waits until as much has come.</summary>
internal sealed class Countdown
{
    private int _left;
    private TaskCompletionSource _done = new();

    /// <summary>One has come.</summary>
    public void Signal()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _done.SetResult();
        }
    }

    /// <summary>Ends when all were acknowledged and have come.</summary>
    public async Task RunAsync(int count, Func<int, Task> publish)
    {
        (_left, _done) = (count, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await InFlight.RunAsync(count, publish);
        await _done.Task;
    }
}
