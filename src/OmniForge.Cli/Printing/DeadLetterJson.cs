using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Cli.Printing;

/// <summary>Dead letters as JSON documents.</summary>
internal static class DeadLetterJson
{
    private const string Schema = "omniforge.dlq/1";

    /// <summary>Letters without their bodies.</summary>
    public static JsonObject List(IReadOnlyList<StoredLetter> letters) =>
        new() { ["schema"] = Schema, ["letters"] = JsonPrinter.List(letters, Short) };

    /// <summary>What was replayed and what not.</summary>
    public static JsonObject Replay(ReplayReport report, bool isDryRun) =>
        new()
        {
            ["schema"] = Schema,
            ["dry_run"] = isDryRun,
            ["letters"] = JsonPrinter.List(report.Replayed, Short),
            ["skipped"] = JsonPrinter.List(report.Skipped, Short),
        };

    /// <summary>All of a letter.</summary>
    public static JsonObject Whole(StoredLetter stored)
    {
        var document = new JsonObject { ["schema"] = Schema };
        foreach (var (name, value) in Short(stored))
        {
            document[name] = value?.DeepClone();
        }

        var original = stored.Letter.Original;
        document["headers"] = JsonPrinter.List(
            original.Headers,
            header => new JsonObject { ["name"] = header.Name, ["value"] = Text(header.Value) }
        );
        document["body"] = original.Value is { } body ? Text(body) : null;
        return document;
    }

    private static JsonObject Short(StoredLetter stored)
    {
        var (original, failure) = (stored.Letter.Original, stored.Letter.Failure);
        var (partition, offset) = original.Position;
        return new()
        {
            ["id"] = stored.Id,
            ["topic"] = partition.Topic,
            ["partition"] = partition.Partition,
            ["offset"] = offset,
            ["published"] = Time(original.Timestamp),
            ["failure_class"] = FailureNames.Of(failure.Class),
            ["failure_reason"] = failure.Message,
            ["error_type"] = failure.ExceptionType,
            ["attempts"] = stored.Letter.Attempts,
            ["first_failure"] = Time(stored.Letter.FirstFailure),
            ["last_failure"] = Time(stored.Letter.LastFailure),
            ["consumer_group"] = stored.Letter.Group,
            ["correlation_id"] = stored.Letter.CorrelationId?.ToString(),
            ["replay_of"] = stored.ReplayOf,
            ["key"] = original.Key is { } key ? Text(key) : null,
            ["bytes"] = original.Value?.Length ?? 0,
        };
    }

    // What is no text is told as such, and shown byte for byte.
    private static string Text(ReadOnlyMemory<byte> bytes) =>
        Utf8.IsValid(bytes.Span) ? Encoding.UTF8.GetString(bytes.Span) : $"base64:{Convert.ToBase64String(bytes.Span)}";

    private static string Time(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);
}
