using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>JSON Schemas of payloads, made of what is known of their records: names, types, what must be there, what the code says of them.</summary>
internal sealed class SchemaGenerator
{
    private readonly XmlDocs _docs = XmlDocs.Of(typeof(Event));
    private readonly SortedDictionary<string, JsonObject> _definitions = new(StringComparer.Ordinal);
    private readonly JsonSerializerOptions _options;
    private readonly EventType _type;

    private SchemaGenerator(EventType type) => (_type, _options) = (type, type.Payload.Options);

    /// <summary>The schema of a type's payload.</summary>
    public static JsonObject Schema(EventType type) => new SchemaGenerator(type).Root();

    private JsonObject Root()
    {
        var root = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:omniforge:event:{_type.Name}:{_type.Version}",
            ["title"] = _type.Record.Name,
        };
        Add(root, Of(_type.Payload));
        if (_definitions.Count > 0)
        {
            root["$defs"] = new JsonObject(
                _definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value))
            );
        }

        return root;
    }

    private JsonObject Of(JsonTypeInfo record)
    {
        var properties = record
            .Properties.Where(property => !property.IsExtensionData && property.Get is not null)
            .ToList();
        var schema = new JsonObject
        {
            ["description"] = _docs.Summary(record.Type),
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["required"] = new JsonArray([
                .. properties
                    .Where(property => property.IsRequired)
                    .Select(property => JsonValue.Create(property.Name)),
            ]),
            ["properties"] = new JsonObject(
                properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Of(record, property)))
            ),
        };
        if (record.Type == typeof(Content))
        {
            schema["oneOf"] = new JsonArray(Demand("text"), Demand("json"), Demand("claim"));
        }

        return schema;
    }

    private JsonObject Of(JsonTypeInfo record, JsonPropertyInfo property)
    {
        var schema = Of(property.PropertyType, property.IsGetNullable);
        var parameter = property.AssociatedParameter;
        if (_docs.Parameter(record.Type, parameter!.Name) is { } description)
        {
            schema["description"] = description;
        }

        if (!property.IsRequired && parameter.DefaultValue is { } value && value.GetType().IsPrimitive)
        {
            schema["default"] = JsonSerializer.SerializeToNode(value);
        }

        return schema;
    }

    private JsonObject Of(Type type, bool isNullable) =>
        Nullable.GetUnderlyingType(type) is { } underlying ? Of(underlying, isNullable: true)
        : type == typeof(JsonElement) ? []
        : type == typeof(string) ? Simple("string", isNullable)
        : type == typeof(bool) ? Simple("boolean", isNullable)
        : type == typeof(int) || type == typeof(long) ? Simple("integer", isNullable)
        : type == typeof(Score) ? Range("number", 1, isNullable)
        : type == typeof(Percentage) ? Range("integer", 100, isNullable)
        : type.IsEnum ? Define(type, Enumeration(type), isNullable)
        : _options.GetTypeInfo(type) is { ElementType: { } element } list ? List(list, element, isNullable)
        : Define(type, null, isNullable);

    private JsonObject List(JsonTypeInfo list, Type element, bool isNullable)
    {
        var schema = Simple(list.Kind == JsonTypeInfoKind.Dictionary ? "object" : "array", isNullable);
        schema[list.Kind == JsonTypeInfoKind.Dictionary ? "additionalProperties" : "items"] = Of(element, false);
        return schema;
    }

    private JsonObject Define(Type type, JsonObject? schema, bool isNullable)
    {
        if (!_definitions.ContainsKey(type.Name))
        {
            _definitions[type.Name] = [];
            _definitions[type.Name] = schema ?? Of(_options.GetTypeInfo(type));
        }

        var reference = new JsonObject { ["$ref"] = "#/$defs/" + type.Name };
        return isNullable
            ? new() { ["oneOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) }
            : reference;
    }

    private static JsonObject Enumeration(Type type) =>
        new()
        {
            ["enum"] = new JsonArray([
                .. Enum.GetNames(type)
                    .Select(name => JsonValue.Create(JsonNamingPolicy.SnakeCaseLower.ConvertName(name))),
            ]),
        };

    private static JsonObject Range(string type, int maximum, bool isNullable)
    {
        var schema = Simple(type, isNullable);
        schema["minimum"] = 0;
        schema["maximum"] = maximum;
        return schema;
    }

    private static JsonObject Simple(string type, bool isNullable) =>
        new() { ["type"] = isNullable ? new JsonArray(type, "null") : JsonValue.Create(type) };

    private static JsonObject Demand(string property) =>
        new()
        {
            ["required"] = new JsonArray(property),
            ["properties"] = new JsonObject
            {
                [property] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } },
            },
        };

    private static void Add(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source.ToList())
        {
            _ = source.Remove(name);
            target[name] = value;
        }
    }
}
