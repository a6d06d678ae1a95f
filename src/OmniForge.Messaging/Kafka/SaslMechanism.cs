namespace OmniForge.Messaging.Kafka;

/// <summary>How user and password are shown to the broker; Kafka's <c>sasl.mechanism</c>.</summary>
public enum SaslMechanism
{
    /// <summary>As they are; only sensible inside TLS.</summary>
    Plain,

    /// <summary>Challenge and response with SHA-256.</summary>
    ScramSha256,

    /// <summary>Challenge and response with SHA-512.</summary>
    ScramSha512,
}
