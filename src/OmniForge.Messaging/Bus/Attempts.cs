using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Bus;

/// <summary>How often a message was tried and what came of it.</summary>
internal sealed class Attempts(TimeProvider time)
{
    private DateTimeOffset? _firstFailure;
    private long? _firstRetry;
    private int _retries;
    private int _pauses;

    /// <summary>How often, from 0.</summary>
    public int Count { get; private set; }

    /// <summary>When it went wrong first.</summary>
    public DateTimeOffset FirstFailure => _firstFailure ?? LastFailure;

    /// <summary>When it went wrong last.</summary>
    public DateTimeOffset LastFailure { get; private set; }

    /// <summary>Counts another attempt.</summary>
    /// <returns>Its number, from 1.</returns>
    public int Next() => ++Count;

    /// <summary>Notes how an attempt ended.</summary>
    public Outcome Note(Outcome outcome)
    {
        if (outcome is not Outcome.Completed)
        {
            LastFailure = time.GetUtcNow();
            _firstFailure ??= LastFailure;
        }

        return outcome;
    }

    /// <summary>The wait before another attempt after a failure of the message's own, or null: it is given up.</summary>
    /// <param name="policy">How often and for how long.</param>
    /// <param name="jitter">A random number in [0, 1).</param>
    /// <param name="deadline">When nobody waits for it any more, or null.</param>
    public TimeSpan? DelayAfterRetry(RetryPolicy policy, double jitter, DateTimeOffset? deadline)
    {
        _retries++;
        _firstRetry ??= time.GetTimestamp();
        var delay = policy.NextDelay(_retries, time.GetElapsedTime(_firstRetry.Value), jitter);
        return delay is { } wait && time.GetUtcNow() + wait < (deadline ?? DateTimeOffset.MaxValue) ? wait : null;
    }

    /// <summary>The wait after a failure of what handling needs; it costs no attempt, since it is not the message's fault.</summary>
    public TimeSpan DelayAfterPause(RetryPolicy policy, double jitter) => policy.Delay(++_pauses, jitter);
}
