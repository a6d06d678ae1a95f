using System.Globalization;
using System.Text;
using System.Text.Json;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Values of an envelope's fields, as the platform's model takes them.</summary>
internal static class JsonValues
{
    /// <summary>A UUID.</summary>
    public static Guid Uuid(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var id)
            ? id
            : throw Invalid("A field of the envelope is no UUID.");

    /// <summary>A UUID or null.</summary>
    public static Guid? OptionalUuid(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Uuid(ref reader);

    /// <summary>A text.</summary>
    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw Invalid("A field of the envelope is no text.");

    /// <summary>A text or null.</summary>
    public static string? OptionalText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : Text(ref reader);

    /// <summary>Passes over a text.</summary>
    public static void DemandText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Invalid("A field of the envelope is no text.");
        }
    }

    /// <summary>Passes over a text or null.</summary>
    public static void DemandOptionalText(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            DemandText(ref reader);
        }
    }

    /// <summary>Passes over a text that says something, or null.</summary>
    public static void DemandOptionalName(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Null && string.IsNullOrWhiteSpace(Text(ref reader)))
        {
            throw Invalid("A field of the envelope is blank.");
        }
    }

    /// <summary>A whole number within bounds.</summary>
    public static int Number(ref Utf8JsonReader reader, int least, int most = int.MaxValue) =>
        reader.TokenType == JsonTokenType.Number
        && reader.TryGetInt32(out var number)
        && number >= least
        && number <= most
            ? number
            : throw Invalid("A field of the envelope is not a number that it may be.");

    /// <summary>A time with its zone; without one it would mean something else on each machine.</summary>
    public static DateTimeOffset Time(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && reader.TryGetDateTimeOffset(out var time)
        && HasZone(Unescaped(ref reader))
            ? time
            : throw Invalid("A field of the envelope is no time with a zone.");

    /// <summary>A whole number that is written as a text, as all of <c>metadata.headers</c> are.</summary>
    public static int NumberInText(ref Utf8JsonReader reader) =>
        int.TryParse(Text(ref reader), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid("A header in the envelope is no number.");

    /// <summary>The bytes of a text or a name without escapes.</summary>
    public static ReadOnlySpan<byte> Unescaped(ref Utf8JsonReader reader) =>
        reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(reader.GetString()!) : reader.ValueSpan;

    private static bool HasZone(ReadOnlySpan<byte> time) =>
        time is [.., (byte)'Z'] || time is [.., (byte)'+' or (byte)'-', _, _, (byte)':', _, _];

    private static DecodingException Invalid(string message) => new(FailureClass.InvalidEnvelope, message);
}
