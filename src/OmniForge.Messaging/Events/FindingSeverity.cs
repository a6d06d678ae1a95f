using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>How much a finding weighs.</summary>
[JsonConverter(typeof(SnakeCaseEnum<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>It breaks a rule.</summary>
    Error,

    /// <summary>It should be looked at.</summary>
    Warning,

    /// <summary>It could be better.</summary>
    Suggestion,
}
