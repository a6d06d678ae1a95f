using System.Text.Json.Nodes;

namespace OmniForge.Messaging.Documents;

/// <summary>The schemas of a document with their definitions beside them instead of inside.</summary>
internal sealed class SchemaParts
{
    private const string Inside = "#/$defs/";
    private const string Beside = "#/components/schemas/";

    /// <summary>All of them by name, in the order that they came.</summary>
    public JsonObject All { get; } = [];

    /// <summary>Adds a schema and its definitions.</summary>
    /// <returns>A reference to it.</returns>
    public JsonObject Add(string name, string schema)
    {
        var root = JsonNode.Parse(schema)!.AsObject();
        var definitions = root["$defs"]?.AsObject() ?? [];
        foreach (var keyword in (string[])["$schema", "$id", "$defs"])
        {
            _ = root.Remove(keyword);
        }

        foreach (var (key, definition) in definitions)
        {
            All[key] = Point(definition!);
        }

        All[name] = Point(root);
        return Reference(name);
    }

    /// <summary>A reference to a schema.</summary>
    public static JsonObject Reference(string name) => new() { ["$ref"] = Beside + name };

    private static JsonNode Point(JsonNode node) =>
        node switch
        {
            JsonObject inner => new JsonObject(
                inner.Select(member =>
                    KeyValuePair.Create(member.Key, (JsonNode?)PointMember(member.Key, member.Value!))
                )
            ),
            JsonArray inner => new JsonArray([.. inner.Select(element => Point(element!))]),
            _ => node.DeepClone(),
        };

    private static JsonNode PointMember(string name, JsonNode value) =>
        name == "$ref"
            ? JsonValue.Create(value.GetValue<string>().Replace(Inside, Beside, StringComparison.Ordinal))
            : Point(value);
}
