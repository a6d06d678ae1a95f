using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Messaging.Documents;

/// <summary>What others have to know to take part: JSON Schemas of envelope and payloads, and the AsyncAPI document. They end with a line feed.</summary>
public static class EventDocuments
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON Schema of the envelope.</summary>
    public static string EnvelopeSchema() => Read("envelope");

    /// <summary>The JSON Schema of the headers beside it.</summary>
    public static string HeadersSchema() => Read("headers");

    /// <summary>The JSON Schema of a type's payload.</summary>
    /// <exception cref="InvalidOperationException">It is not one of the product's events.</exception>
    public static string Schema(EventType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Read(type.Name);
    }

    /// <summary>The AsyncAPI 3.0 document of the product's events by a naming policy, in JSON.</summary>
    public static string AsyncApi(TopicPolicy policy) =>
        Write(new AsyncApiDocument(policy, EventRegistry.Default).Build());

    /// <summary>JSON as it stands in documents.</summary>
    internal static string Write(JsonNode node) => node.ToJsonString(Indented) + "\n";

    private static string Read(string name)
    {
        using var stream =
            typeof(EventDocuments).Assembly.GetManifestResourceStream($"schemas/{name}.schema.json")
            ?? throw new InvalidOperationException($"There is no schema '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
