namespace OmniForge.Messaging.Kafka;

/// <summary>How connections to Kafka are secured; Kafka's <c>security.protocol</c>.</summary>
public enum KafkaSecurity
{
    /// <summary>Neither encrypted nor authenticated.</summary>
    Plaintext,

    /// <summary>Encrypted; the broker shows its certificate, and the client one of its own if it has one.</summary>
    Tls,

    /// <summary>Authenticated by SASL, not encrypted.</summary>
    SaslPlaintext,

    /// <summary>Encrypted, and authenticated by SASL.</summary>
    SaslTls,
}
