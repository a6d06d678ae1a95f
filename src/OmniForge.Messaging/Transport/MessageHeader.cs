namespace OmniForge.Messaging.Transport;

/// <summary>One header of a message.</summary>
/// <param name="Name">Its name; a message may have several headers of one name.</param>
/// <param name="Value">Its bytes, by convention UTF-8.</param>
public readonly record struct MessageHeader(string Name, ReadOnlyMemory<byte> Value);
