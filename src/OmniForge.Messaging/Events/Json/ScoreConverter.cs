using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniForge.Messaging.Events.Json;

/// <summary>A <see cref="Score"/> is a number.</summary>
internal sealed class ScoreConverter : JsonConverter<Score>
{
    /// <inheritdoc/>
    public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetDouble());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
