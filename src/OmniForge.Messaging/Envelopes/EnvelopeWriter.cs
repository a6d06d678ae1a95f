using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Envelopes;

/// <summary>
/// Writes the platform's <c>ModelEventEnvelope</c> and its headers; fields whose default is meant are left out. A writer serves one
/// thread and keeps its buffer; body and headers of a message share one array.
/// </summary>
internal sealed class EnvelopeWriter : IDisposable
{
    private static readonly JsonEncodedText Payload = JsonEncodedText.Encode("payload");
    private static readonly JsonEncodedText EnvelopeId = JsonEncodedText.Encode("envelope_id");
    private static readonly JsonEncodedText EnvelopeTimestamp = JsonEncodedText.Encode("envelope_timestamp");
    private static readonly JsonEncodedText CorrelationId = JsonEncodedText.Encode("correlation_id");
    private static readonly JsonEncodedText ParentEnvelopeId = JsonEncodedText.Encode("parent_envelope_id");
    private static readonly JsonEncodedText SourceTool = JsonEncodedText.Encode("source_tool");
    private static readonly JsonEncodedText EventTypeName = JsonEncodedText.Encode("event_type");
    private static readonly JsonEncodedText PayloadType = JsonEncodedText.Encode("payload_type");
    private static readonly JsonEncodedText PayloadSchemaVersion = JsonEncodedText.Encode("payload_schema_version");
    private static readonly JsonEncodedText Major = JsonEncodedText.Encode("major");
    private static readonly JsonEncodedText Minor = JsonEncodedText.Encode("minor");
    private static readonly JsonEncodedText Patch = JsonEncodedText.Encode("patch");
    private static readonly JsonEncodedText Metadata = JsonEncodedText.Encode("metadata");
    private static readonly JsonEncodedText Headers = JsonEncodedText.Encode("headers");
    private static readonly JsonEncodedText SessionId = JsonEncodedText.Encode(HeaderNames.SessionId);
    private static readonly JsonEncodedText PartitionKey = JsonEncodedText.Encode(HeaderNames.PartitionKey);

    private static readonly MessageHeader ContentType = Fixed(HeaderNames.ContentType, "application/json"u8);
    private static readonly MessageHeader Priority = Fixed(HeaderNames.Priority, "normal"u8);
    private static readonly MessageHeader RetryCount = Fixed(HeaderNames.RetryCount, "0"u8);
    private static readonly MessageHeader MaxRetries = Fixed(HeaderNames.MaxRetries, "3"u8);

    /// <summary>Larger buffers, in bytes, are not kept for the next message.</summary>
    private const int MostKept = 1 << 20;

    [ThreadStatic]
    private static EnvelopeWriter? _current;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _json;

    private EnvelopeWriter() =>
        _json = new(
            _buffer,
            new JsonWriterOptions
            {
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                SkipValidation = true,
                MaxDepth = 64,
            }
        );

    /// <summary>The message of an event, with the session as its key.</summary>
    public static OutgoingMessage Write(EventType type, Event @event, EnvelopeInfo envelope, string topic)
    {
        var writer = _current ??= new();
        try
        {
            return writer.Message(type, @event, envelope, topic);
        }
        finally
        {
            writer.Clear();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private OutgoingMessage Message(EventType type, Event @event, EnvelopeInfo envelope, string topic)
    {
        var version = @event.ReceivedVersion ?? type.Version;
        WriteEnvelope(type, @event, envelope, version);
        // Arrays of their own: clients of Kafka take whole ones and copy all else.
        var body = _buffer.WrittenSpan.ToArray();
        _buffer.ResetWrittenCount();
        var key = Append(@event.SessionId);
        var correlation = Append(@event.CorrelationId);
        var message = Append(envelope.EnvelopeId);
        var parent = @event.CausationId is { } causation ? Append(causation) : default;
        var timestamp = Append(envelope.Timestamp);
        var source = Append(envelope.SourceTool ?? Producer(envelope.EventType));
        var name = Append(topic);
        var schema = Append(version);

        ReadOnlyMemory<byte> all = _buffer.WrittenSpan.ToArray();
        MessageHeader[] headers =
        [
            ContentType,
            new(HeaderNames.CorrelationId, all[correlation]),
            new(HeaderNames.MessageId, all[message]),
            new(HeaderNames.Timestamp, all[timestamp]),
            new(HeaderNames.Source, all[source]),
            new(HeaderNames.EventType, all[name]),
            new(HeaderNames.SchemaVersion, all[schema]),
            Priority,
            RetryCount,
            MaxRetries,
        ];
        if (@event.CausationId is not null)
        {
            headers = [.. headers, new(HeaderNames.ParentMessageId, all[parent])];
        }

        return new(topic, all[key], body, headers);
    }

    private void WriteEnvelope(EventType type, Event @event, EnvelopeInfo envelope, SchemaVersion version)
    {
        _json.WriteStartObject();
        _json.WriteString(EnvelopeId, envelope.EnvelopeId);
        _json.WriteString(EnvelopeTimestamp, envelope.Timestamp);
        _json.WriteString(CorrelationId, @event.CorrelationId);
        if (@event.CausationId is { } causation)
        {
            _json.WriteString(ParentEnvelopeId, causation);
        }

        if (envelope.SourceTool is { } source)
        {
            _json.WriteString(SourceTool, source);
        }

        _json.WriteString(EventTypeName, envelope.EventType);
        _json.WriteString(PayloadType, type.Record.Name);
        _json.WriteStartObject(PayloadSchemaVersion);
        _json.WriteNumber(Major, version.Major);
        _json.WriteNumber(Minor, version.Minor);
        _json.WriteNumber(Patch, 0);
        _json.WriteEndObject();
        WriteMetadata(@event, envelope);
        _json.WritePropertyName(Payload);
        JsonSerializer.Serialize(_json, @event, type.Payload);
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteMetadata(Event @event, EnvelopeInfo envelope)
    {
        _json.WriteStartObject(Metadata);
        _json.WriteStartObject(Headers);
        _json.WriteString(SessionId, @event.SessionId);
        _json.WriteString(PartitionKey, @event.SessionId);
        if (envelope.ReplyTo is { } reply)
        {
            _json.WriteString(HeaderNames.ReplyTopic, reply.Topic);
            _json.WriteString(HeaderNames.ReplyPartition, reply.Partition.ToString(CultureInfo.InvariantCulture));
        }

        if (envelope.Deadline is { } deadline)
        {
            _json.WriteString(HeaderNames.Deadline, deadline);
        }

        if (envelope.TraceParent is { } trace)
        {
            _json.WriteString(HeaderNames.TraceParent, trace);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private Range Append(Guid id)
    {
        _ = Utf8Formatter.TryFormat(id, _buffer.GetSpan(36), out var written);
        return Appended(written);
    }

    private Range Append(DateTimeOffset time)
    {
        _ = Utf8Formatter.TryFormat(time, _buffer.GetSpan(33), out var written, 'O');
        return Appended(written);
    }

    private Range Append(SchemaVersion version)
    {
        _ = Utf8.TryWrite(
            _buffer.GetSpan(32),
            CultureInfo.InvariantCulture,
            $"{version.Major}.{version.Minor}.0",
            out var written
        );
        return Appended(written);
    }

    private Range Append(ReadOnlySpan<char> text) =>
        Appended(Encoding.UTF8.GetBytes(text, _buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));

    private Range Appended(int length)
    {
        var start = _buffer.WrittenCount;
        _buffer.Advance(length);
        return start.._buffer.WrittenCount;
    }

    private void Clear()
    {
        if (_buffer.Capacity > MostKept)
        {
            _current = null;
            Dispose();
            return;
        }

        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    private static ReadOnlySpan<char> Producer(string eventType) =>
        eventType.AsSpan(0, eventType.IndexOf('.', StringComparison.Ordinal));

    private static MessageHeader Fixed(string name, ReadOnlySpan<byte> value) => new(name, value.ToArray());
}
