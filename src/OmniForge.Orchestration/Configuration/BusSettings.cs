using OmniForge.Messaging.Topics;

namespace OmniForge.Orchestration.Configuration;

/// <summary>The options of the bus, wherever they come from.</summary>
public sealed record BusSettings
{
    /// <summary>What holds where nothing is said.</summary>
    public static BusSettings Default { get; } = new();

    /// <summary>The log of messages; null: nobody said, and a command decides whether it needs one.</summary>
    public BusKind? Kind { get; init; }

    /// <summary>The brokers to begin with, <c>host:port</c> with commas between, or null. There is no default: a wrong log is worse than none.</summary>
    public string? Bootstrap { get; init; }

    /// <summary>Names the topics.</summary>
    public TopicPolicy Topics { get; init; } = TopicPolicy.Plan;

    /// <summary>The directory that keeps what is too large for a message, the same for all processes; or null.</summary>
    public string? Claims { get; init; }

    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan ReplyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The consumer group of orchestrators.</summary>
    public string OrchestratorGroup { get; init; } = "omniclaude-codegen";

    /// <summary>The consumer group of intelligence services.</summary>
    public string IntelligenceGroup { get; init; } = "omniarchon-codegen";
}
