namespace OmniForge.Messaging.Transport;

/// <summary>A topic and how it keeps its messages.</summary>
/// <param name="Name">Its name: letters, digits, dot, hyphen and underscore, at most 249.</param>
/// <param name="Partitions">How many, at least 1.</param>
public sealed record TopicDescription(string Name, int Partitions)
{
    /// <summary>How long messages are kept; null: as the log does.</summary>
    public TimeSpan? Retention { get; init; }

    /// <summary>Whether of each key only the newest message is kept for sure.</summary>
    public bool IsCompacted { get; init; }

    /// <summary>On how many nodes of the log; null: as the log does.</summary>
    public short? Replicas { get; init; }
}
