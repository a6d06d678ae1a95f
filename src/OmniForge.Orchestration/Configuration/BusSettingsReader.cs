using System.Globalization;
using OmniForge.Messaging.Kafka;

namespace OmniForge.Orchestration.Configuration;

/// <summary>Decides the options of the bus.</summary>
/// <param name="sources">The places that they come from.</param>
/// <param name="environment">The value of a variable, or null; passwords come from there only.</param>
internal sealed class BusSettingsReader(SettingSources sources, Func<string, string?> environment)
{
    /// <summary>The keys of the file that are about the bus.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "bus",
        "bootstrap",
        "topic_policy",
        "claims",
        "reply_timeout",
        "groups",
        "kafka",
    ];

    private const string GroupWanted = "a name of letters, digits, dot, hyphen and underscore";
    private const string FileWanted = "a path";

    /// <summary>The options.</summary>
    /// <param name="request">What the command line says.</param>
    public BusSettings Read(BusRequest request)
    {
        var defaults = BusSettings.Default;
        var groups = sources.Of("groups", "orchestrator", "intelligence");
        return new()
        {
            Kind = sources.Choice("bus", new("--bus", request.Bus), () => BusValues.Buses, null),
            Kafka = Kafka(
                sources.Text(
                    "bootstrap",
                    new("--bootstrap", request.Bootstrap),
                    BusValues.Servers(),
                    "HOST:PORT, several with commas between"
                )
            ),
            Topics = sources.Choice(
                "topic_policy",
                new("--topic-policy", request.TopicPolicy),
                () => BusValues.Policies,
                null
            ),
            Claims = sources.Text("claims", new("--claims", request.Claims), BusValues.Path(), FileWanted),
            ReplyTimeout =
                Seconds(
                    sources.Text(
                        "reply_timeout",
                        new("--timeout", request.Timeout),
                        BusValues.Seconds(),
                        "whole seconds, at least 1"
                    )
                ) ?? defaults.ReplyTimeout,
            OrchestratorGroup =
                groups.Text("orchestrator", Given.Nothing, BusValues.Group(), GroupWanted)
                ?? defaults.OrchestratorGroup,
            IntelligenceGroup =
                groups.Text("intelligence", new("--group", request.Group), BusValues.Group(), GroupWanted)
                ?? defaults.IntelligenceGroup,
        };
    }

    private KafkaOptions Kafka(string? bootstrap)
    {
        var kafka = sources.Of(
            "kafka",
            "security",
            "sasl_mechanism",
            "sasl_user",
            "authority_file",
            "certificate_file",
            "key_file"
        );
        var defaults = BusSettings.Default.Kafka;
        var user = kafka.Text("sasl_user", Given.Nothing, BusValues.Path(), "a name");
        var mechanism = kafka.Choice("sasl_mechanism", Given.Nothing, () => BusValues.Mechanisms, SaslMechanism.Plain);
        var tls = new TlsOptions
        {
            AuthorityFile = File("authority_file"),
            CertificateFile = File("certificate_file"),
            KeyFile = File("key_file"),
            KeyPassword = Secret("key_password"),
        };
        return defaults with
        {
            Bootstrap = bootstrap ?? defaults.Bootstrap,
            Security = kafka.Choice("security", Given.Nothing, () => BusValues.Securities, defaults.Security),
            Sasl = user is null ? null : new(mechanism, user, Secret("sasl_password") ?? new("")),
            Tls = tls == new TlsOptions() ? null : tls,
        };

        string? File(string key) => kafka.Text(key, Given.Nothing, BusValues.Path(), FileWanted);

        Secret? Secret(string key) => environment(kafka.Variable(key)) is { Length: > 0 } text ? new(text) : null;
    }

    private static TimeSpan? Seconds(string? text) =>
        text is null ? null : TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture));
}
