namespace OmniForge.Messaging.Transport;

/// <summary>The offsets of a partition.</summary>
/// <param name="First">Of the oldest message that is kept.</param>
/// <param name="Next">Of the message that comes next.</param>
public readonly record struct OffsetRange(long First, long Next);
