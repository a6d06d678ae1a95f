namespace OmniForge.Messaging.Kafka;

/// <summary>How batches of messages are compressed; Kafka's <c>compression.type</c>.</summary>
public enum KafkaCompression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Gzip: small, slow.</summary>
    Gzip,

    /// <summary>Snappy: fast.</summary>
    Snappy,

    /// <summary>LZ4: fastest.</summary>
    Lz4,

    /// <summary>Zstandard: smallest.</summary>
    Zstd,
}
