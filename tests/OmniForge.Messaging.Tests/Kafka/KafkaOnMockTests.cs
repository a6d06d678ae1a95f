using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

public sealed class KafkaOnMockTests(MockCluster cluster) : TransportTests, IClassFixture<MockCluster>
{
    private protected override ValueTask<ITransport> OpenAsync() =>
        new(new KafkaTransport(TestOptions.ForMock(cluster.Bootstrap), NullLogger<KafkaTransport>.Instance));

    private protected override Task CreateTopicAsync(string topic, int partitions)
    {
        cluster.CreateTopic(topic, partitions);
        return Task.CompletedTask;
    }

    private protected override void SkipUnlessTopicsAreManaged() =>
        Assert.Skip("librdkafka's mock cluster manages no topics");

    private protected override void SkipUnlessMembersAreStatic() =>
        Assert.Skip("librdkafka's mock cluster knows no static members");
}
