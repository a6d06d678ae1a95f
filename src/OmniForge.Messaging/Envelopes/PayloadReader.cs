using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Envelopes;

/// <summary>
/// Reads payloads by version. One of the registry's version has no other fields than the record; a newer minor one may have, and keeps
/// them; an older major one goes through upcasters; a newer major one is not read.
/// </summary>
internal sealed class PayloadReader(EventRegistry registry, IReadOnlyList<IUpcaster> upcasters)
{
    private static readonly SearchValues<char> PathCharacters = SearchValues.Create(
        "$.[]_0123456789abcdefghijklmnopqrstuvwxyz"
    );

    private readonly PayloadTypes _types = new(registry);

    /// <summary>The event of a payload, without what stands in the envelope.</summary>
    /// <exception cref="DecodingException">The version cannot be read, or the payload is not what its type says.</exception>
    public Event Read(EventType type, SchemaVersion version, ReadOnlySpan<byte> payload)
    {
        try
        {
            return version.Major != type.Version.Major ? ReadOlder(type, version, payload)
                : version.Minor <= type.Version.Minor ? As(JsonSerializer.Deserialize(payload, _types.Strict(type)))
                : As(JsonSerializer.Deserialize(payload, _types.Tolerant(type))) with { ReceivedVersion = version };
        }
        catch (Exception e) when (e is not DecodingException)
        {
            // Converters, constructors and upcasters refuse what they are given in ways of their own.
            throw new DecodingException(
                FailureClass.InvalidPayload,
                $"The payload is not one of '{type.Name}' {version}{Place(e)}.",
                e
            );
        }
    }

    private Event ReadOlder(EventType type, SchemaVersion version, ReadOnlySpan<byte> payload)
    {
        var path = Enumerable
            .Range(version.Major, Math.Max(0, type.Version.Major - version.Major))
            .Select(major => upcasters.FirstOrDefault(one => one.EventName == type.Name && one.FromMajor == major))
            .ToList();
        if (path.Count == 0 || path.Contains(null))
        {
            throw new DecodingException(
                FailureClass.UnsupportedVersion,
                $"'{type.Name}' {version} cannot be read, only {type.Version}."
            );
        }

        var raised = path.Aggregate(JsonNode.Parse(payload)!.AsObject(), (node, upcaster) => upcaster!.Upcast(node));
        return As(raised.Deserialize(_types.Strict(type)));
    }

    private static Event As(object? payload) =>
        payload is not Event @event ? throw new JsonException("The payload is null.")
        : @event is IContentCarrier carrier && !carrier.Contents.All(content => content.IsWhole)
            ? throw new JsonException("A content has none or several of its forms.")
        : @event;

    /// <summary>Where a payload is wrong, as far as it can be told without telling what stands there.</summary>
    private static string Place(Exception e) =>
        e is JsonException { Path: { Length: <= 100 } path } && !path.AsSpan().ContainsAnyExcept(PathCharacters)
            ? $", at {path}"
            : "";
}
