using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmniForge.Cli.Printing;

/// <summary>Prints JSON documents.</summary>
internal static class JsonPrinter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Prints a document and a line end.</summary>
    public static void PrintJson(this TextWriter writer, JsonNode document)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            document.WriteTo(json);
        }

        writer.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    /// <summary>A list of JSON values.</summary>
    public static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode?> item) => [.. items.Select(item)];
}
