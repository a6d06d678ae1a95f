using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What a review is about.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ReviewSubject>))]
public enum ReviewSubject
{
    /// <summary>The plan of nodes.</summary>
    Plan,

    /// <summary>A package as it was made.</summary>
    Package,

    /// <summary>A package whose score is below the threshold.</summary>
    LowScore,

    /// <summary>Operations that nobody but a human can write.</summary>
    NeedsHuman,
}
