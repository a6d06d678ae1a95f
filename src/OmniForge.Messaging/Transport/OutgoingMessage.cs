namespace OmniForge.Messaging.Transport;

/// <summary>A message to publish.</summary>
/// <param name="Topic">Where to.</param>
/// <param name="Key">Messages of one key stay in order; null spreads them.</param>
/// <param name="Value">The body; null is a tombstone.</param>
/// <param name="Headers">Beside the body.</param>
public sealed record OutgoingMessage(
    string Topic,
    ReadOnlyMemory<byte>? Key,
    ReadOnlyMemory<byte>? Value,
    IReadOnlyList<MessageHeader> Headers
)
{
    /// <summary>The partition, or null: the key decides.</summary>
    public int? Partition { get; init; }
}
