using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>Kafka's adapter on the broker that librdkafka carries; it needs nothing that is not there.</summary>
public sealed class MockLog : TestLog
{
    private static readonly Lazy<MockCluster> Cluster = new();

    public override bool ManagesTopics => false;

    public override bool KnowsStaticMembers => false;

    public override bool LosesSlowMembers => true;

    public override ITransport Open() =>
        new KafkaTransport(TestOptions.ForMock(Cluster.Value.Bootstrap), NullLogger<KafkaTransport>.Instance);

    public override Task CreateTopicAsync(ITransport log, string topic, int partitions)
    {
        Cluster.Value.CreateTopic(topic, partitions);
        return Task.CompletedTask;
    }
}

public sealed class KafkaOnMockPublishingTests : PublishingTests<MockLog>;

public sealed class KafkaOnMockGroupTests : GroupTests<MockLog>;

public sealed class KafkaOnMockAssignmentTests : AssignmentTests<MockLog>;

public sealed class KafkaOnMockTopicTests : TopicTests<MockLog>;
