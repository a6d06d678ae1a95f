using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>A message in hand.</summary>
internal sealed class WorkItem(PartitionWork partition, ReceivedMessage message)
{
    /// <summary>Where it comes from.</summary>
    public PartitionWork Partition => partition;

    /// <summary>It.</summary>
    public ReceivedMessage Message => message;

    /// <summary>Its lane: messages of one key in one partition have the same, those without a key each their own.</summary>
    public ulong Lane { get; } =
        ((ulong)partition.Hash << 32) | (message.Key is { } key ? KeyHash.Of(key.Span) : (uint)message.Position.Offset);

    /// <summary>Whether it was handled; guarded by <see cref="Partition"/>.</summary>
    public bool IsDone { get; set; }
}
