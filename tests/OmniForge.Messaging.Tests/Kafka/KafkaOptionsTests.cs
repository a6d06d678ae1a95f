using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Foundation;
using OmniForge.Messaging.Kafka;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

public sealed class KafkaOptionsTests
{
    private static readonly KafkaOptions Valid = new("broker:9092");

    [Theory]
    [InlineData("broker:9092")]
    [InlineData("127.0.0.1:1, [::1]:65535")]
    public void A_list_of_servers_is_fine(string bootstrap) => new KafkaOptions(bootstrap).Check().ShouldBeEmpty();

    [Fact]
    public void There_is_no_default_server()
    {
        Numbers(new("")).ShouldBe(["OMF7101"]);
        Numbers(new("  ")).ShouldBe(["OMF7101"]);
    }

    [Theory]
    [InlineData("broker")]
    [InlineData("broker:")]
    [InlineData(":9092")]
    [InlineData("broker:0")]
    [InlineData("broker:65536")]
    [InlineData("broker:9092,")]
    [InlineData("kafka://broker:9092")]
    [InlineData("bro ker:9092")]
    public void A_server_is_host_and_port(string bootstrap) => Numbers(new(bootstrap)).ShouldBe(["OMF7102"]);

    [Fact]
    public void Sasl_and_security_go_together()
    {
        var sasl = new SaslOptions(SaslMechanism.ScramSha512, "me", new("secret"));

        Numbers(Valid with { Sasl = sasl }).ShouldBe(["OMF7103"]);
        Numbers(Valid with { Security = KafkaSecurity.SaslTls }).ShouldBe(["OMF7103"]);
        Numbers(Valid with { Security = KafkaSecurity.SaslPlaintext, Sasl = sasl with { User = "" } })
            .ShouldBe(["OMF7103"]);
        Numbers(Valid with { Security = KafkaSecurity.SaslTls, Sasl = sasl }).ShouldBeEmpty();
    }

    [Fact]
    public void Certificates_and_security_go_together()
    {
        var file = typeof(KafkaOptionsTests).Assembly.Location;

        Numbers(Valid with { Tls = new() }).ShouldBe(["OMF7104"]);
        Numbers(Tls(new() { KeyFile = file })).ShouldBe(["OMF7104"]);
        Numbers(Tls(new() { CertificateFile = file })).ShouldBe(["OMF7104"]);
        Numbers(Tls(new() { KeyPassword = new("secret") })).ShouldBe(["OMF7104"]);
        Numbers(Tls(new() { AuthorityFile = "missing.pem" })).ShouldBe(["OMF7105"]);
        Numbers(Tls(new() { CertificateFile = file, KeyFile = file })).ShouldBeEmpty();
        Numbers(Valid with { Security = KafkaSecurity.Tls }).ShouldBeEmpty();
    }

    [Fact]
    public void Numbers_have_ranges()
    {
        Numbers(Valid with { BatchBytes = 0 }).ShouldBe(["OMF7106"]);
        Numbers(Valid with { MaxMessageBytes = 10 }).ShouldBe(["OMF7106"]);
        Numbers(Valid with { Linger = TimeSpan.FromSeconds(-1) }).ShouldBe(["OMF7106"]);
        Numbers(Valid with { HeartbeatInterval = TimeSpan.FromSeconds(40) }).ShouldBe(["OMF7106"]);
        Numbers(Valid with { FetchWait = TimeSpan.Zero, PublishTimeout = TimeSpan.MaxValue })
            .ShouldBe(["OMF7106", "OMF7106"]);
    }

    [Fact]
    public void Wrong_options_do_not_start()
    {
        var error = Should.Throw<OmniForgeException>(() =>
            new KafkaTransport(new(""), NullLogger<KafkaTransport>.Instance)
        );

        error.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(KafkaDiagnostics.NoBootstrap);
    }

    [Fact]
    public void What_librdkafka_refuses_is_a_diagnostic()
    {
        // A file, but none of certificates.
        var options = Tls(new() { AuthorityFile = typeof(KafkaOptionsTests).Assembly.Location });

        var error = Should.Throw<OmniForgeException>(() =>
            new KafkaTransport(options, NullLogger<KafkaTransport>.Instance)
        );

        error.Diagnostics.ShouldHaveSingleItem().Descriptor.ShouldBe(KafkaDiagnostics.Refused);
    }

    [Fact]
    public void Secrets_are_never_printed()
    {
        var file = typeof(KafkaOptionsTests).Assembly.Location;
        var options = Valid with
        {
            Security = KafkaSecurity.SaslTls,
            Sasl = new(SaslMechanism.Plain, "me", new("hunter2")),
            Tls = new()
            {
                CertificateFile = file,
                KeyFile = file,
                KeyPassword = new("hunter2"),
            },
        };

        var error = Should.Throw<OmniForgeException>(() =>
            new KafkaTransport(options, NullLogger<KafkaTransport>.Instance)
        );

        options.ToString().ShouldContain("***");
        options.ToString().ShouldNotContain("hunter2");
        error.ToString().ShouldNotContain("hunter2");
    }

    private static KafkaOptions Tls(TlsOptions tls) => Valid with { Security = KafkaSecurity.Tls, Tls = tls };

    private static IEnumerable<string> Numbers(KafkaOptions options) =>
        options.Check().Select(finding => finding.Descriptor.Number);
}
