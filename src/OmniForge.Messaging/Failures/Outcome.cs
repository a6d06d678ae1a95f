using OmniForge.Messaging.Events;

namespace OmniForge.Messaging.Failures;

/// <summary>What became of a message: failures are data. One of <see cref="Completed"/>, <see cref="Retry"/>, <see cref="DeadLetter"/>, <see cref="Pause"/>.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It was handled.</summary>
    /// <param name="Events">What follows from it, published before its offset is stored.</param>
    public sealed record Completed(IReadOnlyList<Event> Events) : Outcome
    {
        /// <summary>Handled, and nothing follows.</summary>
        public static Completed Nothing { get; } = new([]);
    }

    /// <summary>It is to be tried again later, by the subscription's <see cref="RetryPolicy"/>; given up, it becomes a dead letter.</summary>
    /// <param name="Cause">What happened.</param>
    public sealed record Retry(Failure Cause) : Outcome;

    /// <summary>It will never be handled, and its place is with the dead letters.</summary>
    /// <param name="Cause">What happened.</param>
    public sealed record DeadLetter(Failure Cause) : Outcome;

    /// <summary>What handling needs is out of order: the subscription stops until a probe succeeds; then it is tried again.</summary>
    /// <param name="Cause">What happened.</param>
    public sealed record Pause(Failure Cause) : Outcome;
}
