namespace OmniForge.Messaging.InProcess;

/// <summary>Limits of the log in memory.</summary>
public sealed record InProcessOptions
{
    /// <summary>How many messages of a partition the slowest group may be behind, before publishing waits for it.</summary>
    public int Capacity { get; init; } = 1_000;

    /// <summary>How many messages of a partition stay readable when all groups have them, or when there is none.</summary>
    public int Retained { get; init; } = 1_000;

    /// <summary>The largest message, in bytes of key, value and headers.</summary>
    public int MaxMessageBytes { get; init; } = 1_048_576;

    /// <summary>How long the place of a static member is kept after it left.</summary>
    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromSeconds(10);
}
