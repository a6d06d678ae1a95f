using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace OmniForge.Messaging.Registry;

/// <summary>All types of events: producers, consumers, topics, documents and provisioning read this list and no other.</summary>
public sealed class EventRegistry
{
    private readonly FrozenDictionary<Type, EventType> _byRecord;
    private readonly FrozenDictionary<string, EventType> _byName;
    private readonly FrozenDictionary<string, EventType> _responses;

    /// <summary>Makes a registry.</summary>
    /// <exception cref="ArgumentException">Two types share a name or a record, or two responses an operation.</exception>
    public EventRegistry(IReadOnlyList<EventType> types)
    {
        All = types;
        _byRecord = types.ToFrozenDictionary(type => type.Record);
        _byName = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _responses = types
            .Where(type => type.Shape == EventShape.Response)
            .ToFrozenDictionary(type => type.Operation, StringComparer.Ordinal);
    }

    /// <summary>The product's events.</summary>
    public static EventRegistry Default { get; } = new(EventTypes.All);

    /// <summary>The types, in the order of documents.</summary>
    public IReadOnlyList<EventType> All { get; }

    /// <summary>The type of a record.</summary>
    /// <exception cref="KeyNotFoundException">It is not registered.</exception>
    public EventType Of(Type record) => _byRecord[record];

    /// <summary>The type of a name in kebab-case, if there is one.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out EventType? type) => _byName.TryGetValue(name, out type);

    /// <summary>The type of a name in kebab-case, if there is one.</summary>
    public bool TryFind(ReadOnlySpan<char> name, [NotNullWhen(true)] out EventType? type) =>
        _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out type);

    /// <summary>The response to an operation, if there is one; error replies come where it would have come.</summary>
    public bool TryFindResponse(string operation, [NotNullWhen(true)] out EventType? type) =>
        _responses.TryGetValue(operation, out type);
}
