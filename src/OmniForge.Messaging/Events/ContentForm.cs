using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>How a content stands in an event.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ContentForm>))]
public enum ContentForm
{
    /// <summary>As a text.</summary>
    Text,

    /// <summary>As a JSON document.</summary>
    Json,
}
