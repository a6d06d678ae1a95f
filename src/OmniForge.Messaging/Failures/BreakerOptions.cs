namespace OmniForge.Messaging.Failures;

/// <summary>When a subscription stops because what its handlers need is out of order.</summary>
public sealed record BreakerOptions
{
    /// <summary>How many outcomes within <see cref="Sampling"/>, counted from the first pause on, open the circuit, if at least half of them say pause; at least 2.</summary>
    public int Failures { get; init; } = 5;

    /// <summary>How far back outcomes count; at least half a second.</summary>
    public TimeSpan Sampling { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long the circuit stays open before one message probes it; at least half a second.</summary>
    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(30);
}
