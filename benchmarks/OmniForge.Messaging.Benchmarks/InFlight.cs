namespace OmniForge.Messaging.Benchmarks;

/// <summary>Publishes without waiting for each, but with no more than some under way.</summary>
internal static class InFlight
{
    private const int Most = 20_000;

    /// <summary>Ends when all have ended.</summary>
    public static async Task RunAsync(int count, Func<int, Task> publish)
    {
        var inFlight = new Queue<Task>();
        for (var number = 0; number < count; number++)
        {
            if (inFlight.Count == Most)
            {
                await inFlight.Dequeue();
            }

            inFlight.Enqueue(publish(number));
        }

        while (inFlight.TryDequeue(out var last))
        {
            await last;
        }
    }
}
