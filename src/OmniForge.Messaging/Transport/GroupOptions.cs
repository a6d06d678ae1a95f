namespace OmniForge.Messaging.Transport;

/// <summary>How a consumer joins a group.</summary>
/// <param name="Group">The group; its members share the partitions, and it begins where it stopped, at first at the beginning.</param>
/// <param name="Topics">What it reads; every topic must exist.</param>
public sealed record GroupOptions(string Group, IReadOnlyList<string> Topics)
{
    /// <summary>A name that the member keeps over restarts, so that a restart moves no partition (static membership); or null.</summary>
    public string? InstanceId { get; init; }
}
