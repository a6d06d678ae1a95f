namespace OmniForge.Messaging.Envelopes;

/// <summary>What a handler may want to know of the envelope of an event.</summary>
/// <param name="EnvelopeId">The message's own id; a message that is published twice keeps it.</param>
/// <param name="Timestamp">When it was made.</param>
/// <param name="EventType"><c>producer.event-name</c>.</param>
/// <param name="SourceTool">Who made it, or null.</param>
/// <param name="ReplyTo">Where an answer is expected, or null.</param>
/// <param name="TraceParent">The W3C trace context that it was published in, or null.</param>
/// <param name="Deadline">When its sender stops waiting for an answer, or null.</param>
public sealed record EnvelopeInfo(
    Guid EnvelopeId,
    DateTimeOffset Timestamp,
    string EventType,
    string? SourceTool,
    ReplyAddress? ReplyTo,
    string? TraceParent,
    DateTimeOffset? Deadline
);
