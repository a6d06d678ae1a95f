using OmniForge.Messaging.Kafka;
using Shouldly;
using Xunit;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Tests.Kafka;

public sealed class ClientSettingsTests
{
    private static readonly KafkaOptions Options = new("a:1,b:2")
    {
        ClientId = "me",
        Security = KafkaSecurity.SaslTls,
        Sasl = new(SaslMechanism.ScramSha512, "user", new("word")),
        Tls = new()
        {
            AuthorityFile = "ca.pem",
            CertificateFile = "me.pem",
            KeyFile = "me.key",
            KeyPassword = new("other"),
        },
    };

    [Fact]
    public void Security_goes_to_every_client()
    {
        foreach (
            Client.ClientConfig settings in new Client.ClientConfig[]
            {
                ClientSettings.Producer(Options),
                ClientSettings.Member(Options, "g", null),
                ClientSettings.Reader(Options),
            }
        )
        {
            settings.BootstrapServers.ShouldBe("a:1,b:2");
            settings.ClientId.ShouldBe("me");
            settings.SecurityProtocol.ShouldBe(Client.SecurityProtocol.SaslSsl);
            settings.SaslMechanism.ShouldBe(Client.SaslMechanism.ScramSha512);
            settings.SaslUsername.ShouldBe("user");
            settings.SaslPassword.ShouldBe("word");
            settings.SslCaLocation.ShouldBe("ca.pem");
            settings.SslCertificateLocation.ShouldBe("me.pem");
            settings.SslKeyLocation.ShouldBe("me.key");
            settings.SslKeyPassword.ShouldBe("other");
            settings.AllowAutoCreateTopics.ShouldBe(false);
        }
    }

    [Theory]
    [InlineData(KafkaSecurity.Plaintext, Client.SecurityProtocol.Plaintext)]
    [InlineData(KafkaSecurity.Tls, Client.SecurityProtocol.Ssl)]
    [InlineData(KafkaSecurity.SaslPlaintext, Client.SecurityProtocol.SaslPlaintext)]
    [InlineData(KafkaSecurity.SaslTls, Client.SecurityProtocol.SaslSsl)]
    public void Each_security_has_its_protocol(KafkaSecurity security, Client.SecurityProtocol protocol) =>
        ClientSettings.Producer(Options with { Security = security }).SecurityProtocol.ShouldBe(protocol);

    [Theory]
    [InlineData(KafkaCompression.None, Client.CompressionType.None)]
    [InlineData(KafkaCompression.Gzip, Client.CompressionType.Gzip)]
    [InlineData(KafkaCompression.Snappy, Client.CompressionType.Snappy)]
    [InlineData(KafkaCompression.Lz4, Client.CompressionType.Lz4)]
    [InlineData(KafkaCompression.Zstd, Client.CompressionType.Zstd)]
    public void Each_compression_has_its_type(KafkaCompression compression, Client.CompressionType type) =>
        ClientSettings.Producer(Options with { Compression = compression }).CompressionType.ShouldBe(type);
}
