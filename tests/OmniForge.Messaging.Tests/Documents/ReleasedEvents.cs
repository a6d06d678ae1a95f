using System.Globalization;
using System.Text.Json.Nodes;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>
/// What of a newer AsyncAPI document breaks those who know an older one. Within a major version everything stays as it is, but for
/// optional properties that a newer minor adds: readers of the older minor keep those, and readers of the newer one do without them.
/// </summary>
internal sealed class ReleasedEvents
{
    private static readonly string[] Prose = ["description", "title", "summary"];

    private static readonly string[] Parts = ["payload", "headers"];

    private readonly JsonNode _released;
    private readonly JsonNode _current;

    private ReleasedEvents(JsonNode released, JsonNode current) => (_released, _current) = (released, current);

    /// <summary>The breaks, a sentence each.</summary>
    public static IReadOnlyList<string> Breaks(JsonNode released, JsonNode current) =>
        [.. new ReleasedEvents(released, current).Find().Distinct(StringComparer.Ordinal)];

    private IEnumerable<string> Find()
    {
        foreach (var (topic, channel) in _released["channels"]!.AsObject())
        {
            var now = _current["channels"]![topic];
            foreach (var (message, _) in channel!["messages"]!.AsObject())
            {
                if (now?["messages"]?[message] is null)
                {
                    yield return $"'{message}' is not on the topic '{topic}' any more.";
                }
            }
        }

        foreach (var (name, message) in _released["components"]!["messages"]!.AsObject())
        {
            foreach (
                var change in _current["components"]!["messages"]![name] is { } now ? Message(name, message!, now) : []
            )
            {
                yield return change;
            }
        }
    }

    private IEnumerable<string> Message(string name, JsonNode released, JsonNode current)
    {
        var (older, newer) = (Version(released), Version(current));
        if (newer.Major > older.Major)
        {
            return [];
        }

        var isSame = newer == older;
        return Parts.SelectMany(part => Changes(name, released[part], current[part], isSame, []));
    }

    private IEnumerable<string> Changes(
        string place,
        JsonNode? released,
        JsonNode? current,
        bool isSame,
        HashSet<string> seen
    )
    {
        switch (released, current)
        {
            case (JsonObject older, JsonObject newer) when older["$ref"] is { } reference:
                return JsonNode.DeepEquals(reference, newer["$ref"])
                    ? Definition(reference.GetValue<string>(), isSame, seen)
                    : [$"{place} has another schema."];
            case (JsonObject older, JsonObject newer):
                return Members(place, older, newer, isSame, seen);
            case (JsonArray older, JsonArray newer) when older.Count == newer.Count:
                return older.Zip(newer).SelectMany(pair => Changes(place, pair.First, pair.Second, isSame, seen));
            default:
                return JsonNode.DeepEquals(released, current) ? [] : [$"{place} has changed."];
        }
    }

    private IEnumerable<string> Definition(string reference, bool isSame, HashSet<string> seen)
    {
        var name = reference[(reference.LastIndexOf('/') + 1)..];
        return seen.Add(name)
            ? Changes(
                name,
                _released["components"]!["schemas"]![name],
                _current["components"]!["schemas"]![name],
                isSame,
                seen
            )
            : [];
    }

    private IEnumerable<string> Members(
        string place,
        JsonObject older,
        JsonObject newer,
        bool isSame,
        HashSet<string> seen
    )
    {
        foreach (var name in older.Select(member => member.Key).Union(newer.Select(member => member.Key)).Except(Prose))
        {
            var changes =
                name == "properties" && older[name] is JsonObject before && newer[name] is JsonObject after
                    ? Properties(place, before, after, isSame, seen)
                    : Changes($"{place}.{name}", older[name], newer[name], isSame, seen);
            foreach (var change in changes)
            {
                yield return change;
            }
        }
    }

    private IEnumerable<string> Properties(
        string place,
        JsonObject older,
        JsonObject newer,
        bool isSame,
        HashSet<string> seen
    ) =>
        older
            .SelectMany(property =>
                newer.ContainsKey(property.Key)
                    ? Changes($"{place}.{property.Key}", property.Value, newer[property.Key], isSame, seen)
                    : [$"{place}.{property.Key} is gone."]
            )
            .Concat(
                newer
                    .Where(property => isSame && !older.ContainsKey(property.Key))
                    .Select(property => $"{place}.{property.Key} is new without a new version.")
            );

    private static (int Major, int Minor) Version(JsonNode message)
    {
        var tag = message["tags"]!
            .AsArray()
            .Select(one => one!["name"]!.GetValue<string>())
            .First(one => one.StartsWith("version ", StringComparison.Ordinal));
        var parts = tag["version ".Length..].Split('.');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }
}
