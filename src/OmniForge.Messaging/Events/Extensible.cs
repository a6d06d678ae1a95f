using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniForge.Messaging.Events;

/// <summary>A record of a payload. What a newer minor version adds to it is kept, so that passing an event on loses nothing.</summary>
public abstract record Extensible
{
    /// <summary>The fields that this version does not know, or null where there are none.</summary>
    [JsonExtensionData]
    [JsonInclude]
    public IDictionary<string, JsonElement>? Unknown { get; internal set; }
}
