using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Bus;
using OmniForge.Messaging.Transport;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>The bus over a real broker.</summary>
public sealed class KafkaBusOnBrokerTests : BusTests
{
    /// <inheritdoc/>
    protected override int Rounds =>
        Environment.GetEnvironmentVariable("OMNIFORGE_TEST_LONG") == "1" ? 1_000 : base.Rounds;

    /// <inheritdoc/>
    protected override ValueTask<ITransport> OpenAsync()
    {
        var bootstrap = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA");
        Assert.SkipWhen(string.IsNullOrEmpty(bootstrap), "OMNIFORGE_TEST_KAFKA names no broker");
        var log = new KafkaTransport(TestOptions.For(bootstrap), NullLogger<KafkaTransport>.Instance);
        var prefix = $"bus-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}.";
        return new(new OwnTopics(log, prefix, log.Topics.CreateAsync));
    }
}
