namespace OmniForge.Onex.Naming;

/// <summary>Names of constants: UPPER_SNAKE, and none that looks like a secret or like an environment variable.</summary>
public static class ConstantName
{
    private static readonly string[] EnvironmentPrefixes =
    [
        "API_",
        "APP_",
        "AWS_",
        "AZURE_",
        "DATABASE_",
        "DB_",
        "EMAIL_",
        "GCP_",
        "GOOGLE_",
        "KAFKA_",
        "LOG_",
        "LOGGING_",
        "ONEX_",
        "REDIS_",
        "SERVICE_",
        "SMTP_",
        "STRIPE_",
    ];

    private static readonly string[] EnvironmentSuffixes =
    [
        "_BUCKET",
        "_CONNECTION",
        "_ENDPOINT",
        "_HOST",
        "_KEY",
        "_PORT",
        "_REGION",
        "_SERVERS",
        "_TOPIC",
        "_URI",
        "_URL",
        "_USER",
        "_USERNAME",
    ];

    private static readonly string[] EnvironmentNames =
    [
        "DEBUG",
        "ENV",
        "ENVIRONMENT",
        "HOST",
        "HOSTNAME",
        "PORT",
        "TIMEOUT",
        "WORKERS",
    ];

    /// <summary>Makes the name of a constant of any text.</summary>
    public static string Of(string text)
    {
        var name = string.Join('_', SnakeName.Of(text, "value").Split('_').Select(Disarm)).ToUpperInvariant();
        if (Array.Exists(EnvironmentPrefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            name = $"THE_{name}";
        }

        return
            Array.Exists(EnvironmentSuffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal))
            || Array.IndexOf(EnvironmentNames, name) >= 0
            ? $"{name}_VALUE"
            : name;
    }

    private static string Disarm(string word) =>
        word switch
        {
            "password" or "passwords" or "passwd" or "pwd" => "passphrase",
            "token" or "tokens" => "ticket",
            "secret" or "secrets" => "hidden",
            "certificate" or "certificates" => "attestation",
            "bearer" => "carrier",
            "apikey" or "dsn" => "access",
            _ => word,
        };
}
