using System.Globalization;
using System.Text.Json;
using OmniForge.Requirements.Documents;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Examples;

/// <summary>Reads a call that the PRD shows as JSON: an object with the request and the answer.</summary>
internal static class ExampleJson
{
    /// <summary>The call; null, if the text is none, or has a value that is none of its field.</summary>
    public static ExampleDraft? Read(PrdRequirement requirement, Vocabulary vocabulary)
    {
        try
        {
            using var json = JsonDocument.Parse(
                requirement.Text.Text,
                new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
            );
            var given = new Dictionary<string, object?>(StringComparer.Ordinal);
            var expected = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var part in json.RootElement.EnumerateObject())
            {
                var into =
                    JsonSignature.IsRequest(part.Name) ? given
                    : JsonSignature.IsAnswer(part.Name) ? expected
                    : null;
                if (into is not null && part.Value.ValueKind == JsonValueKind.Object)
                {
                    Note(part.Value, into, vocabulary);
                }
            }
            return expected.Count > 0 ? new(requirement, given, expected) : null;
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Note(JsonElement fields, Dictionary<string, object?> into, Vocabulary vocabulary)
    {
        foreach (var field in fields.EnumerateObject())
        {
            var name = FieldNames.Snake(field.Name);
            into[name] = Value(field.Value, vocabulary.Types.GetValueOrDefault(name));
        }
    }

    private static object? Value(JsonElement value, FieldType? type) =>
        value.ValueKind switch
        {
            JsonValueKind.Number => value.GetDecimal(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Null => null,
            JsonValueKind.String when type is DateType => DateOnly.ParseExact(
                value.GetString()!,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            JsonValueKind.String when type is InstantType => DateTimeOffset.Parse(
                value.GetString()!,
                CultureInfo.InvariantCulture
            ),
            JsonValueKind.String => value.GetString(),
            _ => throw new FormatException("A list or an object is no value of a field."),
        };
}
