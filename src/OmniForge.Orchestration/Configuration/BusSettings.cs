using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Topics;

namespace OmniForge.Orchestration.Configuration;

/// <summary>The options of the bus, wherever they come from.</summary>
public sealed record BusSettings
{
    /// <summary>What holds where nothing is said.</summary>
    public static BusSettings Default { get; } = new();

    /// <summary>The log of messages; null: nobody said, and a command decides whether it needs one.</summary>
    public BusKind? Kind { get; init; }

    /// <summary>Where Kafka is. No server is the default: a wrong log is worse than none.</summary>
    public KafkaOptions Kafka { get; init; } = new("");

    /// <summary>Names the topics; null: the plan's way.</summary>
    public TopicPolicy? Topics { get; init; }

    /// <summary>The directory that keeps what is too large for a message, the same for all processes; or null.</summary>
    public string? Claims { get; init; }

    /// <summary>How long an answer is waited for.</summary>
    public TimeSpan ReplyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The consumer group of orchestrators.</summary>
    public string OrchestratorGroup { get; init; } = "omniclaude-codegen";

    /// <summary>The consumer group of intelligence services.</summary>
    public string IntelligenceGroup { get; init; } = "omniarchon-codegen";

    /// <summary>These settings for one who waits for answers: nothing is tried for longer than that.</summary>
    public BusSettings Waiting() =>
        this with
        {
            Kafka = Kafka with
            {
                PublishTimeout = Least(Kafka.PublishTimeout),
                RequestTimeout = Least(Kafka.RequestTimeout),
            },
        };

    private TimeSpan Least(TimeSpan time) => time < ReplyTimeout ? time : ReplyTimeout;
}
