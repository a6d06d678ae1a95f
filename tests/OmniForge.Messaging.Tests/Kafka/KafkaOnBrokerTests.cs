using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

public sealed class KafkaOnBrokerTests : TransportTests
{
    private protected override ValueTask<ITransport> OpenAsync()
    {
        var bootstrap = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA");
        Assert.SkipWhen(string.IsNullOrEmpty(bootstrap), "OMNIFORGE_TEST_KAFKA names no broker");
        return new(new KafkaTransport(TestOptions.For(bootstrap), NullLogger<KafkaTransport>.Instance));
    }
}
