using OmniForge.Foundation;

namespace OmniForge.Messaging.Kafka;

/// <summary>Where Kafka is and how it is spoken to. There is no default server.</summary>
/// <param name="Bootstrap">The first servers to ask, <c>HOST:PORT</c>, several separated by commas.</param>
public sealed record KafkaOptions(string Bootstrap)
{
    /// <summary>The name that the broker's logs and quotas know this program by.</summary>
    public string ClientId { get; init; } = "omniforge";

    /// <summary>How connections are secured.</summary>
    public KafkaSecurity Security { get; init; } = KafkaSecurity.Plaintext;

    /// <summary>Who connects; for the securities with SASL only, and needed there.</summary>
    public SaslOptions? Sasl { get; init; }

    /// <summary>Certificates; for the securities with TLS only; null: those of the system.</summary>
    public TlsOptions? Tls { get; init; }

    /// <summary>How batches are compressed.</summary>
    public KafkaCompression Compression { get; init; } = KafkaCompression.Lz4;

    /// <summary>The most bytes of one batch, 1 to 2,147,483,647.</summary>
    public int BatchBytes { get; init; } = 1_000_000;

    /// <summary>How long a message waits for others of its batch, 0 to 900 s. It is paid twice in a round trip; without it messages still share batches under load.</summary>
    public TimeSpan Linger { get; init; } = TimeSpan.Zero;

    /// <summary>The most bytes of one message with key and headers, 1,000 to 1,000,000,000; larger ones are refused at once. More than the events' own limit, so that a dead letter has room for its evidence.</summary>
    public int MaxMessageBytes { get; init; } = 1_048_576;

    /// <summary>How long a publish is tried, 1 to 900 s; disposing the transport waits as long for what is under way.</summary>
    public TimeSpan PublishTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long other requests may take until Kafka counts as not reached, 1 to 300 s.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a member of a group may be silent until its partitions go to others, 1 to 300 s; the broker has limits of its own.</summary>
    public TimeSpan SessionTimeout { get; init; } = TimeSpan.FromSeconds(45);

    /// <summary>How often a member tells that it lives, and so how soon it sees that others came or went; 0.1 s to a third of <see cref="SessionTimeout"/>.</summary>
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often stored positions are committed, 0.01 to 3,600 s; a crash repeats at most what was stored since.</summary>
    public TimeSpan CommitInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest time that the broker holds a fetch that finds nothing, 1 ms to 30 s; messages that come in the meantime end it.</summary>
    public TimeSpan FetchWait { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>What is wrong with these options; empty if nothing is.</summary>
    public IReadOnlyList<Diagnostic> Check() => [.. new KafkaOptionsCheck(this).Findings()];
}
