using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Bus;

/// <summary>How often a message was tried and what came of it.</summary>
internal sealed class Attempts(TimeProvider time)
{
    private readonly long _begin = time.GetTimestamp();
    private DateTimeOffset? _firstFailure;

    /// <summary>How often, from 0.</summary>
    public int Count { get; private set; }

    /// <summary>Since the first.</summary>
    public TimeSpan Elapsed => time.GetElapsedTime(_begin);

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
}
