using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>How far a session is.</summary>
[JsonConverter(typeof(SnakeCaseEnum<SessionStatus>))]
public enum SessionStatus
{
    /// <summary>It has not begun.</summary>
    Pending,

    /// <summary>It is being worked on.</summary>
    Processing,

    /// <summary>It is done.</summary>
    Completed,

    /// <summary>It ended without a result.</summary>
    Failed,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
