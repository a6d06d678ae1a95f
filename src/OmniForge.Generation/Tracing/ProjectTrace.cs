using System.Text.Json;
using System.Text.Json.Nodes;

namespace OmniForge.Generation.Tracing;

/// <summary>What <c>trace.json</c> says about a project that was generated before.</summary>
/// <param name="Documents">Its PRDs, ordered by name.</param>
public sealed record ProjectTrace(IReadOnlyList<TraceDocument> Documents)
{
    /// <summary>The file's name, at the project's root.</summary>
    public const string FileName = "trace.json";

    /// <summary>Reads a trace; null, if the text is none.</summary>
    public static ProjectTrace? Read(string text)
    {
        try
        {
            return JsonNode.Parse(text) is JsonObject root && root["documents"] is JsonArray documents
                ? new ProjectTrace([.. documents.OfType<JsonObject>().Select(Document)])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static TraceDocument Document(JsonObject document) =>
        new(
            Text(document["prd"]) ?? "",
            Text(document["sha256"]) ?? "",
            [.. Objects(document["requirements"]).Select(Requirement)],
            [.. Objects(document["files"]).Select(File)]
        );

    private static TraceRequirement Requirement(JsonObject requirement) =>
        new(
            Text(requirement["id"]) ?? "",
            Text(requirement["text"]) ?? "",
            Number(requirement["line"]),
            RequirementStatusNames.Parse(Text(requirement["status"])) ?? default,
            Texts(requirement["symbols"]),
            Texts(requirement["tests"]),
            Text(requirement["reason"])
        );

    private static TraceFile File(JsonObject file) =>
        new(Text(file["path"]) ?? "", [.. Objects(file["places"]).Select(Place)]);

    private static TracePlace Place(JsonObject place) =>
        new(
            Text(place["symbol"]) ?? "",
            Number(place["first_line"]),
            Number(place["last_line"]),
            Texts(place["requirements"])
        );

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node is JsonArray array ? array.OfType<JsonObject>() : [];

    private static IReadOnlyList<string> Texts(JsonNode? node) =>
        node is JsonArray array ? [.. array.Select(Text).OfType<string>()] : [];

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int Number(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<int>(out var number) ? number : 0;
}
