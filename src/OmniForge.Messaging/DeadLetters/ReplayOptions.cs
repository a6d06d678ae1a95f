namespace OmniForge.Messaging.DeadLetters;

/// <summary>How dead letters are replayed.</summary>
public sealed record ReplayOptions
{
    /// <summary>Whether it is only told what would be replayed.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>The most messages a second, above 0.</summary>
    public double PerSecond { get; init; } = 100;

    /// <summary>Whether messages are replayed that were replays already and failed again.</summary>
    public bool Again { get; init; }

    /// <summary>The body that takes the place of the only letter's, or null.</summary>
    public ReadOnlyMemory<byte>? Payload { get; init; }
}
