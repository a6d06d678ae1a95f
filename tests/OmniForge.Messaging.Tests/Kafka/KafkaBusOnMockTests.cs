using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Bus;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>The bus over the broker that librdkafka carries for tests.</summary>
public sealed class KafkaBusOnMockTests(MockCluster cluster) : BusTests, IClassFixture<MockCluster>
{
    /// <inheritdoc/>
    protected override ValueTask<ITransport> OpenAsync()
    {
        var log = new KafkaTransport(TestOptions.ForMock(cluster.Bootstrap), NullLogger<KafkaTransport>.Instance);
        var prefix = $"bus-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}.";
        return new(new OwnTopics(log, prefix, Create));
    }

    private Task Create(IReadOnlyList<TopicDescription> topics, CancellationToken cancellation)
    {
        foreach (var topic in topics)
        {
            cluster.CreateTopic(topic.Name, topic.Partitions);
        }

        return Task.CompletedTask;
    }
}
