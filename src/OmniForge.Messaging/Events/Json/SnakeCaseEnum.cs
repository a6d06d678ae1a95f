using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniForge.Messaging.Events.Json;

/// <summary>Members of an enum by their names in snake_case; no numbers.</summary>
internal sealed class SnakeCaseEnum<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
