using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction;

namespace OmniForge.Requirements.Rendering;

/// <summary>Finds systems by their names.</summary>
internal static partial class ExternalSystems
{
    private static readonly Dictionary<string, string> Usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["postgresql"] = "postgres",
        ["mongo"] = "mongodb",
        ["amqp"] = "rabbitmq",
        ["file system"] = "filesystem",
        ["smtp"] = "email",
    };

    /// <summary>The systems that a PRD names, each once, in the order of the text.</summary>
    public static IEnumerable<ExternalSystem> Of(SemanticAnalysis analysis) =>
        analysis
            .Statements.SelectMany(statement =>
                Named()
                    .Matches(statement.Text.Text)
                    .Select(match => new ExternalSystem(
                        Usual.GetValueOrDefault(match.Value, match.Value.ToLowerInvariant()),
                        statement.Text.SpanOf(match.Index, match.Length)
                    ))
            )
            .DistinctBy(system => system.Name, StringComparer.Ordinal);

    [GeneratedRegex(
        @"\b(?:postgres(?:ql)?|mysql|mariadb|sqlite|mongo(?:db)?|dynamodb|cassandra|redis|memcached|kafka|redpanda|rabbitmq|amqp|nats|elasticsearch|opensearch|qdrant|neo4j|s3|minio|stripe|paypal|twilio|sendgrid|smtp|slack|github|gitlab|jira|docker|kubernetes|prometheus|grafana|opentelemetry|keycloak|oauth2?|ldap|vault|openai|anthropic|ollama|file ?system)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Named();
}
