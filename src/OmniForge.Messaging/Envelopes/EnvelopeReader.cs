using System.Text.Json;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Envelopes;

/// <summary>
/// Reads the platform's <c>ModelEventEnvelope</c> as strictly as its model does (omnibase_core 0.47: <c>extra="forbid"</c>, except within
/// <c>metadata</c> and versions, which ignore what they do not know), and asks for what our events cannot be without.
/// </summary>
internal static class EnvelopeReader
{
    /// <summary>The most levels of a message, its outermost object included.</summary>
    public const int MaxDepth = 64;

    private static readonly JsonFields<int[]> Version = new(
        Skip,
        ("major", static (ref reader, parts) => parts[0] = JsonValues.Number(ref reader, 0)),
        ("minor", static (ref reader, parts) => parts[1] = JsonValues.Number(ref reader, 0)),
        ("patch", static (ref reader, parts) => parts[2] = JsonValues.Number(ref reader, 0))
    );

    private static readonly JsonFields<RawEnvelope> Headers = new(
        static (ref reader, _) => JsonValues.DemandText(ref reader),
        (HeaderNames.SessionId, static (ref reader, to) => to.SessionId = JsonValues.Uuid(ref reader)),
        (HeaderNames.ReplyTopic, static (ref reader, to) => to.ReplyTopic = JsonValues.Text(ref reader)),
        (
            HeaderNames.ReplyPartition,
            static (ref reader, to) => to.ReplyPartition = JsonValues.NumberInText(ref reader)
        ),
        (HeaderNames.Deadline, static (ref reader, to) => to.Deadline = JsonValues.Time(ref reader)),
        (HeaderNames.TraceParent, static (ref reader, to) => to.TraceParent = JsonValues.Text(ref reader))
    );

    private static readonly JsonFields<RawEnvelope> Tags = new(
        static (ref reader, _) => JsonValues.DemandText(ref reader),
        ("", static (ref reader, _) => JsonValues.DemandText(ref reader))
    );

    private static readonly JsonFields<RawEnvelope> Metadata = new(
        Skip,
        ("trace_id", OptionalText),
        ("span_id", OptionalText),
        ("parent_span_id", OptionalText),
        ("request_id", OptionalText),
        ("headers", static (ref reader, to) => Headers.Read(ref reader, to)),
        ("tags", static (ref reader, to) => Tags.Read(ref reader, to))
    );

    private static readonly JsonFields<RawEnvelope> Envelope = new(
        null,
        ("payload", ReadPayload),
        ("envelope_id", static (ref reader, to) => to.EnvelopeId = JsonValues.Uuid(ref reader)),
        ("envelope_timestamp", static (ref reader, to) => to.Timestamp = JsonValues.Time(ref reader)),
        ("correlation_id", static (ref reader, to) => to.CorrelationId = JsonValues.Uuid(ref reader)),
        ("parent_envelope_id", static (ref reader, to) => to.ParentId = JsonValues.OptionalUuid(ref reader)),
        ("source_tool", static (ref reader, to) => to.SourceTool = JsonValues.OptionalText(ref reader)),
        ("target_tool", OptionalText),
        ("metadata", static (ref reader, to) => Metadata.Read(ref reader, to)),
        ("security_context", OptionalObject),
        ("event_type", static (ref reader, to) => to.EventType = JsonValues.Text(ref reader)),
        ("payload_type", OptionalText),
        ("payload_schema_version", ReadSchemaVersion),
        ("priority", static (ref reader, _) => JsonValues.Number(ref reader, 1, 10)),
        ("timeout_seconds", OptionalSeconds),
        ("retry_count", static (ref reader, _) => JsonValues.Number(ref reader, 0)),
        ("request_id", static (ref reader, _) => JsonValues.OptionalUuid(ref reader)),
        ("trace_id", static (ref reader, _) => JsonValues.OptionalUuid(ref reader)),
        ("span_id", static (ref reader, _) => JsonValues.OptionalUuid(ref reader)),
        ("tenant_id", static (ref reader, _) => JsonValues.DemandOptionalName(ref reader)),
        ("producer", static (ref reader, _) => JsonValues.DemandOptionalName(ref reader)),
        ("onex_version", static (ref reader, _) => ReadVersion(ref reader)),
        ("envelope_version", static (ref reader, _) => ReadVersion(ref reader))
    );

    /// <summary>Reads the envelope of a message into a target, so that what was read before a failure is known.</summary>
    /// <exception cref="DecodingException">The bytes are no JSON, too deep or no such envelope.</exception>
    public static void Read(ReadOnlySpan<byte> body, RawEnvelope target)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            _ = reader.Read();
            Envelope.Read(ref reader, target);
            _ = reader.Read();
        }
        catch (JsonException e)
        {
            throw IsTooDeep(body)
                ? new DecodingException(
                    FailureClass.TooDeep,
                    $"The message is nested deeper than {MaxDepth} levels.",
                    e
                )
                : new DecodingException(FailureClass.InvalidJson, "The message is no JSON.", e);
        }
        catch (InvalidOperationException e)
        {
            // Half of a surrogate pair, escaped: JSON by its grammar, and no text.
            throw new DecodingException(FailureClass.InvalidJson, "The message has a text that is no Unicode.", e);
        }

        Demand(target);
    }

    private static void Demand(RawEnvelope envelope)
    {
        if (envelope.Missing is { } missing)
        {
            throw new DecodingException(FailureClass.InvalidEnvelope, $"The envelope has no '{missing}'.");
        }

        if (envelope.ParentId == envelope.EnvelopeId)
        {
            throw new DecodingException(FailureClass.InvalidEnvelope, "The envelope names itself as its cause.");
        }
    }

    private static void ReadPayload(ref Utf8JsonReader reader, RawEnvelope to)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        to.Payload = start..(int)reader.BytesConsumed;
    }

    private static void ReadSchemaVersion(ref Utf8JsonReader reader, RawEnvelope to)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            to.Version = ReadVersion(ref reader);
        }
    }

    private static SchemaVersion ReadVersion(ref Utf8JsonReader reader)
    {
        var parts = new int[3];
        Array.Fill(parts, -1);
        Version.Read(ref reader, parts);
        return parts is [>= 0, >= 0, >= 0]
            ? new(parts[0], parts[1])
            : throw new DecodingException(FailureClass.InvalidEnvelope, "A version in the envelope is not whole.");
    }

    private static void OptionalSeconds(ref Utf8JsonReader reader, RawEnvelope to)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            _ = JsonValues.Number(ref reader, 1);
        }
    }

    private static void OptionalText(ref Utf8JsonReader reader, RawEnvelope to) =>
        JsonValues.DemandOptionalText(ref reader);

    private static void OptionalObject(ref Utf8JsonReader reader, RawEnvelope to)
    {
        if (reader.TokenType is not (JsonTokenType.Null or JsonTokenType.StartObject))
        {
            throw new DecodingException(FailureClass.InvalidEnvelope, "A part of the envelope is no object.");
        }

        reader.Skip();
    }

    private static void Skip<T>(ref Utf8JsonReader reader, T target) => reader.Skip();

    private static bool IsTooDeep(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        try
        {
            while (reader.Read())
            {
                if (
                    reader.CurrentDepth == MaxDepth
                    && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray
                )
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
