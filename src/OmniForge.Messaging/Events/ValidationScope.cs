using System.Text.Json.Serialization;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Events;

/// <summary>What a validation looks at.</summary>
[JsonConverter(typeof(SnakeCaseEnum<ValidationScope>))]
public enum ValidationScope
{
    /// <summary>Whether the code parses.</summary>
    Syntax,

    /// <summary>Whether types and names hold.</summary>
    Semantic,

    /// <summary>Whether the platform's rules are kept.</summary>
    Compliance,

    /// <summary>All of it.</summary>
    Full,
}
