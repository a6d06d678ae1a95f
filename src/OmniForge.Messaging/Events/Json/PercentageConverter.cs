using System.Text.Json;
using System.Text.Json.Serialization;

namespace OmniForge.Messaging.Events.Json;

/// <summary>A <see cref="Percentage"/> is a whole number.</summary>
internal sealed class PercentageConverter : JsonConverter<Percentage>
{
    /// <inheritdoc/>
    public override Percentage Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetInt32());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Percentage value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
