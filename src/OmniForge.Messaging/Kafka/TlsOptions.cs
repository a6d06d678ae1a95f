namespace OmniForge.Messaging.Kafka;

/// <summary>Certificates in PEM files, for the securities with TLS. The broker's certificate and host name are always checked.</summary>
public sealed record TlsOptions
{
    /// <summary>The file of the authorities that the broker's certificate may come from; null: those of the system.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>The file of the client's own certificate, or null; goes with <see cref="KeyFile"/>.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The file of the certificate's private key, or null.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The password of <see cref="KeyFile"/>; null if it has none.</summary>
    public Secret? KeyPassword { get; init; }
}
