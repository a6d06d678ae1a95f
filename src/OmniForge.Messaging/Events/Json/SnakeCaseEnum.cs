using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniForge.Messaging.Events.Json;

/// <summary>Members of an enum by their names in snake_case; no numbers.</summary>
internal sealed class SnakeCaseEnum<T> : JsonConverter<T>
    where T : struct, Enum
{
    private readonly T[] _members = Enum.GetValues<T>();
    private readonly JsonEncodedText[] _names =
    [
        .. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.SnakeCaseLower.ConvertName(name))),
    ];

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        for (var i = 0; reader.TokenType == JsonTokenType.String && i < _names.Length; i++)
        {
            if (reader.ValueTextEquals(_names[i].EncodedUtf8Bytes))
            {
                return _members[i];
            }
        }

        throw new JsonException($"It is no {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(_names[Array.IndexOf(_members, value)]);
}
