namespace OmniForge.Messaging.Envelopes;

/// <summary>Where the sender of a request listens: a partition that it reads by itself, without a group.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Partition">The partition's number.</param>
public sealed record ReplyAddress(string Topic, int Partition);
