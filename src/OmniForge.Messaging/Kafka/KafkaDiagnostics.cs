using OmniForge.Foundation;

namespace OmniForge.Messaging.Kafka;

/// <summary>What can be wrong with the options of Kafka. No message holds a secret.</summary>
public static class KafkaDiagnostics
{
    /// <summary>No server is named.</summary>
    public static readonly DiagnosticDescriptor NoBootstrap = new(
        "OMF7101",
        DiagnosticSeverity.Error,
        "Kafka without a server",
        "The bus is Kafka, and no bootstrap server is named.",
        "Name at least one as HOST:PORT; there is no default."
    );

    /// <summary>A server is not HOST:PORT.</summary>
    public static readonly DiagnosticDescriptor BadBootstrap = new(
        "OMF7102",
        DiagnosticSeverity.Error,
        "Bootstrap server not HOST:PORT",
        "The bootstrap server '{0}' is not HOST:PORT.",
        "Write it like broker:9092, several separated by commas."
    );

    /// <summary>Security and SASL do not go together.</summary>
    public static readonly DiagnosticDescriptor Sasl = new(
        "OMF7103",
        DiagnosticSeverity.Error,
        "SASL that does not fit the security",
        "The security of Kafka is {0}, and {1}.",
        "Take SaslTls or SaslPlaintext with mechanism, user and password, or one of the others without them."
    );

    /// <summary>Security and certificates do not go together.</summary>
    public static readonly DiagnosticDescriptor Tls = new(
        "OMF7104",
        DiagnosticSeverity.Error,
        "Certificates that do not fit",
        "The security of Kafka is {0}, and {1}.",
        "Certificates go with Tls and SaslTls; a client's certificate and its key go together."
    );

    /// <summary>A file of certificates or keys cannot be read.</summary>
    public static readonly DiagnosticDescriptor NoFile = new(
        "OMF7105",
        DiagnosticSeverity.Error,
        "Certificate or key not found",
        "The {0} '{1}' is not there or cannot be read.",
        "Name a PEM file that this program may read."
    );

    /// <summary>A number or time is outside of its range.</summary>
    public static readonly DiagnosticDescriptor OutOfRange = new(
        "OMF7106",
        DiagnosticSeverity.Error,
        "Option of Kafka out of range",
        "{0} is {1}; it has to be from {2} to {3}.",
        "Take a value in the range or leave the option out."
    );

    /// <summary>librdkafka does not take the options.</summary>
    public static readonly DiagnosticDescriptor Refused = new(
        "OMF7107",
        DiagnosticSeverity.Error,
        "Options that the Kafka client refuses",
        "The Kafka client does not start: {0}",
        "Correct what it names."
    );
}
