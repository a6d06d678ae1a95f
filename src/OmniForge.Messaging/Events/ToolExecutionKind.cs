using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What happened to a tool (the bridge's list).</summary>
[JsonConverter(typeof(SnakeCaseEnum<ToolExecutionKind>))]
public enum ToolExecutionKind
{
    /// <summary>It was called.</summary>
    ToolCall,

    /// <summary>It answered.</summary>
    ToolResponse,

    /// <summary>It failed.</summary>
    ToolError,

    /// <summary>It did not answer in time.</summary>
    ToolTimeout,
}
