namespace OmniForge.Messaging.Failures;

/// <summary>How often and when a message is tried again: exponentially longer waits with jitter, none longer than a cap, within a total time.</summary>
public sealed record RetryPolicy
{
    /// <summary>The most attempts, the first one included; at least 1.</summary>
    public int Attempts { get; init; } = 8;

    /// <summary>The wait before the second attempt, before jitter.</summary>
    public TimeSpan BaseDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The longest wait.</summary>
    public TimeSpan MaxDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The time since the first failure after which no attempt begins.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The wait before another attempt, or null: it is given up.</summary>
    /// <param name="attempts">How many there were, from 1.</param>
    /// <param name="elapsed">Since the first failure.</param>
    /// <param name="jitter">A random number in [0, 1).</param>
    public TimeSpan? NextDelay(int attempts, TimeSpan elapsed, double jitter)
    {
        var delay = Delay(attempts, jitter);
        return attempts < Attempts && elapsed + delay < Deadline ? delay : null;
    }

    /// <summary>The wait after a failure, whatever came before.</summary>
    /// <param name="failures">How many there were, from 1.</param>
    /// <param name="jitter">A random number in [0, 1).</param>
    public TimeSpan Delay(int failures, double jitter)
    {
        // Full waits would come in step for all that failed together; half of each wait is left to chance.
        var full = Math.Min(BaseDelay.TotalMilliseconds * Math.Pow(2, failures - 1), MaxDelay.TotalMilliseconds);
        return TimeSpan.FromMilliseconds(full * (0.5 + (jitter / 2)));
    }
}
