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

    /// <summary>What a handler may see of it, or null where that much was not read.</summary>
    public EnvelopeInfo? Info =>
        EnvelopeId is { } id && Timestamp is { } timestamp && EventType is { } type
            ? new(id, timestamp, type, SourceTool, ReplyTo, TraceParent, Deadline)
            : null;

    private ReplyAddress? ReplyTo =>
        ReplyTopic is { } topic && ReplyPartition is { } partition ? new(topic, partition) : null;
}
