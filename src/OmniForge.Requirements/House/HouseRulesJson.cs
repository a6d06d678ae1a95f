using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using OmniForge.Onex;

namespace OmniForge.Requirements.House;

/// <summary>House rules as a JSON document, so that they can travel with a PRD.</summary>
public static partial class HouseRulesJson
{
    /// <summary>The document of rules.</summary>
    public static JsonElement Write(HouseRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var document = new Document(
            [.. rules.Abbreviations.Order(StringComparer.Ordinal)],
            [.. rules.Verbs.Order(StringComparer.Ordinal)],
            [.. rules.Markers.Order(StringComparer.Ordinal)],
            [.. rules.Types.Select(rule => new TypeOf(rule.Pattern, rule.Type))],
            new SortedDictionary<string, NodeKind>(
                rules.Kinds.ToDictionary(StringComparer.Ordinal),
                StringComparer.Ordinal
            )
        );
        return JsonSerializer.SerializeToElement(document, Context.Default.Document);
    }

    /// <summary>The rules of a document.</summary>
    /// <exception cref="JsonException">It is none, or has a rule that this version does not know and so could not keep.</exception>
    public static HouseRules Read(JsonElement document)
    {
        var read = document.Deserialize(Context.Default.Document) ?? throw new JsonException("There are no rules.");
        return new()
        {
            Abbreviations = read.Abbreviations.ToFrozenSet(StringComparer.Ordinal),
            Verbs = read.Verbs.ToFrozenSet(StringComparer.Ordinal),
            Markers = read.Markers.ToFrozenSet(StringComparer.Ordinal),
            Types = [.. read.Types.Select(rule => new FieldTypeRule(rule.Pattern, rule.Type))],
            Kinds = read.Kinds.ToFrozenDictionary(StringComparer.Ordinal),
        };
    }

    private sealed record Document(
        IReadOnlyList<string> Abbreviations,
        IReadOnlyList<string> Verbs,
        IReadOnlyList<string> Markers,
        IReadOnlyList<TypeOf> Types,
        IReadOnlyDictionary<string, NodeKind> Kinds
    );

    private sealed record TypeOf(string Pattern, HouseType Type);

    private sealed class KindName() : JsonStringEnumConverter<NodeKind>(JsonNamingPolicy.SnakeCaseLower, false);

    private sealed class TypeName() : JsonStringEnumConverter<HouseType>(JsonNamingPolicy.SnakeCaseLower, false);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = [typeof(KindName), typeof(TypeName)]
    )]
    [JsonSerializable(typeof(Document))]
    private sealed partial class Context : JsonSerializerContext;
}
