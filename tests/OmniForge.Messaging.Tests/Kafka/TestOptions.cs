using OmniForge.Messaging.Kafka;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>Options with short waits.</summary>
internal static class TestOptions
{
    public static KafkaOptions For(string bootstrap) =>
        new(bootstrap)
        {
            FetchWait = TimeSpan.FromMilliseconds(2),
            HeartbeatInterval = TimeSpan.FromMilliseconds(100),
            SessionTimeout = TimeSpan.FromSeconds(6),
            RequestTimeout = TimeSpan.FromSeconds(5),
            PublishTimeout = TimeSpan.FromSeconds(20),
        };

    /// <summary>The mock cluster gives members a second less than the session timeout to come again; librdkafka asks whether it has to every half second.</summary>
    public static KafkaOptions ForMock(string bootstrap) =>
        For(bootstrap) with
        {
            SessionTimeout = TimeSpan.FromSeconds(3),
        };
}
