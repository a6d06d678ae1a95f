using System.Collections;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Envelopes;

/// <summary>How payloads are read: with or without fields that the records do not have, and in no case with nothing for something.</summary>
internal sealed class PayloadTypes
{
    private readonly FrozenDictionary<string, (JsonTypeInfo Strict, JsonTypeInfo Tolerant)> _types;

    /// <summary>Prepares the types of a registry.</summary>
    public PayloadTypes(EventRegistry registry) =>
        _types = registry
            .All.GroupBy(type => type.Payload.Options)
            .SelectMany(group =>
            {
                var tolerant = Derive(group.Key, DemandElements);
                var strict = Derive(group.Key, DemandElements, ForbidOthers);
                return group.Select(type =>
                    (type.Name, Both: (strict.GetTypeInfo(type.Record), tolerant.GetTypeInfo(type.Record)))
                );
            })
            .ToFrozenDictionary(type => type.Name, type => type.Both, StringComparer.Ordinal);

    /// <summary>Reads payloads of the registry's version.</summary>
    public JsonTypeInfo Strict(EventType type) => _types[type.Name].Strict;

    /// <summary>Reads payloads of newer minor versions.</summary>
    public JsonTypeInfo Tolerant(EventType type) => _types[type.Name].Tolerant;

    private static JsonSerializerOptions Derive(JsonSerializerOptions options, params Action<JsonTypeInfo>[] modifiers)
    {
        var resolver = modifiers.Aggregate(
            options.TypeInfoResolver!,
            (resolver, modifier) => resolver.WithAddedModifier(modifier)
        );
        return new(options) { TypeInfoResolver = resolver };
    }

    /// <summary>Lists and maps of records or texts have no null in them, which the type system cannot say.</summary>
    private static void DemandElements(JsonTypeInfo type)
    {
        var lists = type
            .Properties.Where(property => property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
            .Where(property => property.PropertyType != typeof(string) && !property.IsExtensionData)
            .Select(property => property.Get!)
            .ToArray();
        if (lists.Length > 0)
        {
            type.OnDeserialized = read =>
            {
                if (lists.Select(get => (IEnumerable?)get(read)).OfType<IEnumerable>().Any(HasNull))
                {
                    throw new JsonException("A list has null in it.");
                }
            };
        }
    }

    private static bool HasNull(IEnumerable list) =>
        (list is IDictionary map ? map.Values : list).Cast<object?>().Any(element => element is null);

    private static void ForbidOthers(JsonTypeInfo type)
    {
        if (type.Kind == JsonTypeInfoKind.Object)
        {
            _ =
                type.Properties.SingleOrDefault(property => property.IsExtensionData) is { } others
                && type.Properties.Remove(others);
            type.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        }
    }
}
