using System.Globalization;
using OmniForge.Foundation;

namespace OmniForge.Messaging.Kafka;

/// <summary>Finds what is wrong with options before librdkafka sees them.</summary>
internal sealed class KafkaOptionsCheck(KafkaOptions options)
{
    private bool HasSasl => options.Security is KafkaSecurity.SaslPlaintext or KafkaSecurity.SaslTls;

    private bool HasTls => options.Security is KafkaSecurity.Tls or KafkaSecurity.SaslTls;

    /// <summary>What is wrong, in the order of the options.</summary>
    public IEnumerable<Diagnostic> Findings() => [.. Servers(), .. Sasl(), .. Tls(), .. Files(), .. Ranges()];

    private IEnumerable<Diagnostic> Servers()
    {
        if (string.IsNullOrWhiteSpace(options.Bootstrap))
        {
            return [KafkaDiagnostics.NoBootstrap.At(null, null)];
        }

        return options
            .Bootstrap.Split(',', StringSplitOptions.TrimEntries)
            .Where(server => !IsServer(server))
            .Select(server => KafkaDiagnostics.BadBootstrap.At(null, null, server));
    }

    private static bool IsServer(string server)
    {
        var colon = server.LastIndexOf(':');
        return colon > 0
            && Uri.CheckHostName(server[..colon]) != UriHostNameType.Unknown
            && ushort.TryParse(server.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            && port > 0;
    }

    private IEnumerable<Diagnostic> Sasl()
    {
        var problem = (HasSasl, options.Sasl) switch
        {
            (true, null) => "no user and password are given",
            (true, { User: "" }) => "the user's name is empty",
            (false, not null) => "a SASL user is given",
            _ => null,
        };
        return problem is null ? [] : [KafkaDiagnostics.Sasl.At(null, null, options.Security, problem)];
    }

    private IEnumerable<Diagnostic> Tls()
    {
        var problem = (HasTls, options.Tls) switch
        {
            (false, not null) => "certificates are given",
            (true, { CertificateFile: null, KeyFile: not null }) => "a key is given without its certificate",
            (true, { CertificateFile: not null, KeyFile: null }) => "a certificate is given without its key",
            (true, { KeyFile: null, KeyPassword: not null }) => "the password of a key is given without the key",
            _ => null,
        };
        return problem is null ? [] : [KafkaDiagnostics.Tls.At(null, null, options.Security, problem)];
    }

    private IEnumerable<Diagnostic> Files() =>
        new[]
        {
            (What: "file of authorities", Path: options.Tls?.AuthorityFile),
            (What: "certificate", Path: options.Tls?.CertificateFile),
            (What: "key", Path: options.Tls?.KeyFile),
        }
            .Where(file => file.Path is not null && !IsReadable(file.Path))
            .Select(file => KafkaDiagnostics.NoFile.At(null, null, file.What, file.Path!));

    private static bool IsReadable(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return true;
        }
        catch (Exception e)
            when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private IEnumerable<Diagnostic> Ranges() =>
        new[]
        {
            Range("The batch size in bytes", options.BatchBytes, 1, int.MaxValue),
            Range("The largest message in bytes", options.MaxMessageBytes, 1_000, 1_000_000_000),
            Range("The linger in seconds", options.Linger.TotalSeconds, 0, 900),
            Range("The publish timeout in seconds", options.PublishTimeout.TotalSeconds, 1, 900),
            Range("The request timeout in seconds", options.RequestTimeout.TotalSeconds, 1, 300),
            Range("The session timeout in seconds", options.SessionTimeout.TotalSeconds, 1, 300),
            Range(
                "The heartbeat interval in seconds",
                options.HeartbeatInterval.TotalSeconds,
                0.1,
                options.SessionTimeout.TotalSeconds / 3
            ),
            Range("The commit interval in seconds", options.CommitInterval.TotalSeconds, 0.01, 3_600),
            Range("The fetch wait in seconds", options.FetchWait.TotalSeconds, 0.001, 30),
        }.OfType<Diagnostic>();

    private static Diagnostic? Range(string name, double value, double least, double most) =>
        value >= least && value <= most ? null : KafkaDiagnostics.OutOfRange.At(null, null, name, value, least, most);
}
