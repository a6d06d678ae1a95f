using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>A message in hand.</summary>
internal sealed class WorkItem(PartitionWork partition, ReceivedMessage message)
{
    /// <summary>Where it comes from.</summary>
    public PartitionWork Partition => partition;

    /// <summary>It.</summary>
    public ReceivedMessage Message => message;

    /// <summary>Whether it was handled; guarded by <see cref="Partition"/>.</summary>
    public bool IsDone { get; set; }
}
