using System.Text.Json.Nodes;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Turns the payload of one major version of an event into the next one.</summary>
public interface IUpcaster
{
    /// <summary>The event's name in kebab-case.</summary>
    string EventName { get; }

    /// <summary>The major version that it takes; it gives the one after it.</summary>
    int FromMajor { get; }

    /// <summary>The payload in the next major version; the one given may be changed.</summary>
    /// <exception cref="Exception">Any: the payload is not of the version that it says.</exception>
    JsonObject Upcast(JsonObject payload);
}
