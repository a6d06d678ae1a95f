using System.Text.RegularExpressions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Topics;

namespace OmniForge.Orchestration.Configuration;

/// <summary>What options of the bus take.</summary>
internal static partial class BusValues
{
    /// <summary>Names of logs of messages.</summary>
    public static IReadOnlyDictionary<string, BusKind?> Buses { get; } =
        Enum.GetValues<BusKind>()
            .ToDictionary(
                kind => kind.ToString().ToLowerInvariant(),
                kind => (BusKind?)kind,
                StringComparer.OrdinalIgnoreCase
            );

    /// <summary>Names of topic policies.</summary>
    public static IReadOnlyDictionary<string, TopicPolicy?> Policies =>
        TopicPolicy.All.ToDictionary(
            policy => policy.Name,
            policy => (TopicPolicy?)policy,
            StringComparer.OrdinalIgnoreCase
        );

    /// <summary>Names of the ways to secure a connection.</summary>
    public static IReadOnlyDictionary<string, KafkaSecurity> Securities { get; } =
        new Dictionary<string, KafkaSecurity>(StringComparer.OrdinalIgnoreCase)
        {
            ["plaintext"] = KafkaSecurity.Plaintext,
            ["tls"] = KafkaSecurity.Tls,
            ["sasl-plaintext"] = KafkaSecurity.SaslPlaintext,
            ["sasl-tls"] = KafkaSecurity.SaslTls,
        };

    /// <summary>Names of the ways to show a password.</summary>
    public static IReadOnlyDictionary<string, SaslMechanism> Mechanisms { get; } =
        new Dictionary<string, SaslMechanism>(StringComparer.OrdinalIgnoreCase)
        {
            ["plain"] = SaslMechanism.Plain,
            ["scram-sha-256"] = SaslMechanism.ScramSha256,
            ["scram-sha-512"] = SaslMechanism.ScramSha512,
        };

    /// <summary>Servers: <c>broker-1:9092,broker-2:9092</c>.</summary>
    [GeneratedRegex(@"^[^\s,]+:[0-9]{1,5}(,[^\s,]+:[0-9]{1,5})*$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Servers();

    /// <summary>A path or a name: one line that is not empty.</summary>
    [GeneratedRegex(@"^[^\p{Cc}]+$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Path();

    /// <summary>Seconds: <c>30</c>.</summary>
    [GeneratedRegex("^[1-9][0-9]{0,5}$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Seconds();

    /// <summary>A consumer group: <c>omniarchon-codegen</c>.</summary>
    [GeneratedRegex("^[A-Za-z0-9._-]{1,255}$", RegexOptions.CultureInvariant, 10000)]
    public static partial Regex Group();
}
