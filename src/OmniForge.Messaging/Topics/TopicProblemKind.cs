namespace OmniForge.Messaging.Topics;

/// <summary>What can be the matter with a topic.</summary>
public enum TopicProblemKind
{
    /// <summary>It does not exist.</summary>
    Missing,

    /// <summary>It has fewer partitions; more can be added, with the order of keys changed once.</summary>
    TooFewPartitions,

    /// <summary>It keeps messages longer or shorter.</summary>
    OtherRetention,

    /// <summary>It is compacted and should not be, or the other way round.</summary>
    OtherCompaction,

    /// <summary>By the registry nobody publishes to it, or nobody reads it.</summary>
    OneSided,
}
