using System.Text.Json.Serialization;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Messaging.Events;

/// <summary>
/// Something that was asked, answered or happened. Its own members are the payload; what every event has (who belongs to whom) travels
/// in the envelope.
/// </summary>
public abstract record Event : Extensible
{
    /// <summary>Ties all events of one request together; never empty on the wire.</summary>
    [JsonIgnore]
    public Guid CorrelationId { get; init; }

    /// <summary>The envelope of the event that this one follows from, or null for the first of a chain.</summary>
    [JsonIgnore]
    public Guid? CausationId { get; init; }

    /// <summary>The session that it belongs to; events of one session stay in order.</summary>
    [JsonIgnore]
    public Guid SessionId { get; init; }

    /// <summary>The version of its payload: the registry's, or the newer minor one that it was received with.</summary>
    [JsonIgnore]
    public SchemaVersion Version => ReceivedVersion ?? EventRegistry.Default.Of(GetType()).Version;

    /// <summary>The newer minor version that it was received with, whose fields it keeps; else null.</summary>
    [JsonIgnore]
    internal SchemaVersion? ReceivedVersion { get; init; }

    /// <summary>The topic that it is published to, by the naming policy <see cref="TopicPolicy.Plan"/>.</summary>
    public string ToKafkaTopic() => ToKafkaTopic(TopicPolicy.Plan);

    /// <summary>The topic that it is published to.</summary>
    /// <param name="policy">Names topics.</param>
    public string ToKafkaTopic(TopicPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.TopicOf(EventRegistry.Default.Of(GetType()), this);
    }
}
