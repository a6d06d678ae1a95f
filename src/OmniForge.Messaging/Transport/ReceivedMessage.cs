namespace OmniForge.Messaging.Transport;

/// <summary>A message as it stands in the log; nothing of it is decoded.</summary>
/// <param name="Position">Its place.</param>
/// <param name="Key">Its key, or null.</param>
/// <param name="Value">Its body; null is a tombstone.</param>
/// <param name="Headers">Beside the body.</param>
/// <param name="Timestamp">When it was published.</param>
public sealed record ReceivedMessage(
    Position Position,
    ReadOnlyMemory<byte>? Key,
    ReadOnlyMemory<byte>? Value,
    IReadOnlyList<MessageHeader> Headers,
    DateTimeOffset Timestamp
);
