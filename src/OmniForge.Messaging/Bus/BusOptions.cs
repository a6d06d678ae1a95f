using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Bus;

/// <summary>How a process takes part in events.</summary>
public sealed record BusOptions
{
    /// <summary>Who publishes, the first part of each event type.</summary>
    public string Producer { get; init; } = "omniforge";

    /// <summary>How messages are tried again.</summary>
    public RetryPolicy Retry { get; init; } = new();

    /// <summary>When subscriptions stop.</summary>
    public BreakerOptions Breaker { get; init; } = new();

    /// <summary>How many messages of one subscription are handled side by side, of different keys; at least 1.</summary>
    public int Concurrency { get; init; } = 8;

    /// <summary>How many messages of a partition may be in hand before no more are taken; at least 1.</summary>
    public int MaxInHand { get; init; } = 1_000;

    /// <summary>How long a partition that goes waits for its messages in hand.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(5);
}
