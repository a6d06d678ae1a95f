using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Envelopes;

/// <summary>What was read of an envelope.</summary>
internal sealed class RawEnvelope
{
    /// <summary>The version of payloads that do not tell theirs, as the platform's own header has it.</summary>
    private static readonly SchemaVersion First = new(1, 0);

    public Guid? EnvelopeId { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public Guid? CorrelationId { get; set; }

    public Guid? ParentId { get; set; }

    public string? SourceTool { get; set; }

    public string? EventType { get; set; }

    public SchemaVersion Version { get; set; } = First;

    /// <summary>Where the payload stands among the bytes.</summary>
    public Range? Payload { get; set; }

    public Guid? SessionId { get; set; }

    public string? ReplyTopic { get; set; }

    public int? ReplyPartition { get; set; }

    public DateTimeOffset? Deadline { get; set; }

    public string? TraceParent { get; set; }

    /// <summary>What a handler may see of it, once all that must be there was read.</summary>
    public EnvelopeInfo Info =>
        new(EnvelopeId!.Value, Timestamp!.Value, EventType!, SourceTool, ReplyTo, TraceParent, Deadline);

    private ReplyAddress? ReplyTo =>
        ReplyTopic is { } topic && ReplyPartition is { } partition ? new(topic, partition) : null;

    /// <summary>The name of the first field that must be there and is not, or null.</summary>
    public string? Missing =>
        Payload is null ? "payload"
        : EnvelopeId is null ? "envelope_id"
        : Timestamp is null ? "envelope_timestamp"
        : CorrelationId is null ? "correlation_id"
        : EventType is null ? "event_type"
        : SessionId is null ? "metadata.headers.session_id"
        : null;

    /// <summary>No event, with as much of the envelope as was read.</summary>
    public Decoding Refused(Failure failure) =>
        Missing is null
            ? Decoding.Of(failure, Info, new(CorrelationId!.Value, SessionId!.Value))
            : Decoding.Of(failure);
}
