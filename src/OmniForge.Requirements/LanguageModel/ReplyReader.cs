using System.Text.Json;
using OmniForge.Foundation;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Reads what a model replied, which may be anything.</summary>
public static class ReplyReader
{
    private const int MaxClaims = 500;
    private const int MaxText = 4_000;
    private const int MaxAttributes = 16;
    private const int MaxAttribute = 200;

    /// <summary>Tells whether a reply is of the form that was asked for.</summary>
    public static bool CanRead(string reply) => Read(reply) is not null;

    /// <summary>The claims of a reply; null, if it is no JSON object with a list of extractions.</summary>
    internal static ModelReply? Read(string reply)
    {
        try
        {
            using var json = JsonDocument.Parse(Unfenced(reply), new() { MaxDepth = 16 });
            return
                json.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("extractions", out var list)
                && list.ValueKind == JsonValueKind.Array
                ? Read(list)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ModelReply Read(JsonElement list)
    {
        List<Claim> claims = [.. list.EnumerateArray().Take(MaxClaims).Select(ClaimOf).OfType<Claim>()];
        return new(claims, list.GetArrayLength() - claims.Count);
    }

    private static Claim? ClaimOf(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Object
        && Text(entry, "class") is { Length: > 0 and <= MaxAttribute } itemClass
        && Text(entry, "text") is { Length: > 0 and <= MaxText } text
            ? new(itemClass, text, [.. Attributes(entry)])
            : null;

    private static IEnumerable<KeyValuePair<string, string>> Attributes(JsonElement entry) =>
        entry.TryGetProperty("attributes", out var attributes) && attributes.ValueKind == JsonValueKind.Object
            ? attributes
                .EnumerateObject()
                .Take(MaxAttributes)
                .Where(attribute => attribute.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                .Select(attribute => KeyValuePair.Create(Short(attribute.Name), Short(attribute.Value.ToString())))
                .DistinctBy(attribute => attribute.Key, StringComparer.Ordinal)
            : [];

    private static string? Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Short(string text)
    {
        var line = SafeText.OneLine(text.ReplaceLineEndings(" "));
        return line.Length <= MaxAttribute ? line : line[..MaxAttribute];
    }

    /// <summary>The reply without the fence of a code block, which many models put around it.</summary>
    private static string Unfenced(string reply)
    {
        var text = reply.Trim();
        return
            text.StartsWith("```", StringComparison.Ordinal)
            && text.EndsWith("```", StringComparison.Ordinal)
            && text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var line
            && line < text.Length - 3
            ? text[line..^3]
            : text;
    }
}
