namespace OmniForge.Messaging.Bus;

/// <summary>How a role subscribes.</summary>
/// <param name="Group">Its consumer group.</param>
public sealed record SubscriptionOptions(string Group)
{
    /// <summary>A name that this process keeps over restarts (static membership), or null.</summary>
    public string? InstanceId { get; init; }
}
