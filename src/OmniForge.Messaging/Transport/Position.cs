using System.Globalization;

namespace OmniForge.Messaging.Transport;

/// <summary>The place of a message.</summary>
/// <param name="Partition">Where it stands.</param>
/// <param name="Offset">Its number there; numbers rise, with gaps.</param>
public readonly record struct Position(TopicPartition Partition, long Offset)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Partition}@{Offset}");
}
