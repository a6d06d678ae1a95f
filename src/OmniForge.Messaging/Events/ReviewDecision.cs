using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What a reviewer decided.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ReviewDecision>))]
public enum ReviewDecision
{
    /// <summary>It is good.</summary>
    Approved,

    /// <summary>It is to be made again, with the comment in mind.</summary>
    ChangesRequested,

    /// <summary>It is not wanted.</summary>
    Rejected,
}
