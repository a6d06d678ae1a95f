using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Topics;

/// <summary>A topic, how it has to be, and who uses it.</summary>
/// <param name="Topic">How it has to be.</param>
/// <param name="Events">The types of events on it, in the order of the registry; none on topics of dead letters.</param>
public sealed record TopicUse(TopicDescription Topic, IReadOnlyList<EventType> Events)
{
    /// <summary>Whether dead letters lie on it, which only people read.</summary>
    public bool IsDeadLetters => Events.Count == 0;

    /// <summary>Who publishes to it.</summary>
    public IReadOnlyList<EventRole> Producers => Roles(type => type.Producers);

    /// <summary>Who reads it.</summary>
    public IReadOnlyList<EventRole> Consumers => Roles(type => type.Consumers);

    /// <summary>Whether handlers exist for all that comes on it.</summary>
    public bool IsServed => Events.All(type => type.IsServed);

    /// <summary>Whether nobody publishes what is read here, or nobody reads what is published.</summary>
    public bool IsOneSided => !IsDeadLetters && (Producers.Count == 0 || Consumers.Count == 0);

    private IReadOnlyList<EventRole> Roles(Func<EventType, IReadOnlyList<EventRole>> of) =>
        [.. Events.SelectMany(of).Distinct().Order()];
}
