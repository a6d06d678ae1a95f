namespace OmniForge.Messaging.Envelopes;

/// <summary>The platform's headers of messages (<c>ModelEventHeaders</c>), and what stands in <c>metadata.headers</c> of the envelope.</summary>
public static class HeaderNames
{
    /// <summary>Always <c>application/json</c>.</summary>
    public const string ContentType = "content_type";

    /// <summary>The envelope's correlation id, again.</summary>
    public const string CorrelationId = "correlation_id";

    /// <summary>The envelope's own id, again.</summary>
    public const string MessageId = "message_id";

    /// <summary>The id of the envelope that this one follows from.</summary>
    public const string ParentMessageId = "parent_message_id";

    /// <summary>When the envelope was made.</summary>
    public const string Timestamp = "timestamp";

    /// <summary>Who made it.</summary>
    public const string Source = "source";

    /// <summary>The topic.</summary>
    public const string EventType = "event_type";

    /// <summary>The version of the payload.</summary>
    public const string SchemaVersion = "schema_version";

    /// <summary>Always <c>normal</c>.</summary>
    public const string Priority = "priority";

    /// <summary>How often the platform's own bus has tried again.</summary>
    public const string RetryCount = "retry_count";

    /// <summary>How often it may.</summary>
    public const string MaxRetries = "max_retries";

    /// <summary>In <c>metadata.headers</c>: the session.</summary>
    public const string SessionId = "session_id";

    /// <summary>In <c>metadata.headers</c>: the key of the message.</summary>
    public const string PartitionKey = "partition_key";

    /// <summary>In <c>metadata.headers</c>: the topic where an answer is expected.</summary>
    public const string ReplyTopic = "reply_topic";

    /// <summary>In <c>metadata.headers</c>: the partition of that topic.</summary>
    public const string ReplyPartition = "reply_partition";

    /// <summary>In <c>metadata.headers</c>: when the sender stops waiting for an answer.</summary>
    public const string Deadline = "deadline";

    /// <summary>In <c>metadata.headers</c>: the W3C trace context.</summary>
    public const string TraceParent = "traceparent";
}
