using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>Kafka's adapter on a real broker.</summary>
public sealed class BrokerLog : TestLog
{
    public override ITransport Open()
    {
        var bootstrap = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA");
        Assert.SkipWhen(string.IsNullOrEmpty(bootstrap), "OMNIFORGE_TEST_KAFKA names no broker");
        return new KafkaTransport(TestOptions.For(bootstrap), NullLogger<KafkaTransport>.Instance);
    }
}

public sealed class KafkaOnBrokerPublishingTests : PublishingTests<BrokerLog>;

public sealed class KafkaOnBrokerGroupTests : GroupTests<BrokerLog>;

public sealed class KafkaOnBrokerAssignmentTests : AssignmentTests<BrokerLog>;

public sealed class KafkaOnBrokerTopicTests : TopicTests<BrokerLog>;
