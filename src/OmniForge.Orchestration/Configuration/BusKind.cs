namespace OmniForge.Orchestration.Configuration;

/// <summary>Which log of messages carries the events.</summary>
public enum BusKind
{
    /// <summary>One in the memory of this process, gone with it.</summary>
    InMemory,

    /// <summary>Apache Kafka, or Redpanda, which speaks its protocol.</summary>
    Kafka,
}
