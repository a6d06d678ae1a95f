using OmniForge.Messaging.Claims;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Messaging.Envelopes;

/// <summary>How events become messages.</summary>
public sealed record EventCodecOptions
{
    /// <summary>The events there are.</summary>
    public EventRegistry Registry { get; init; } = EventRegistry.Default;

    /// <summary>Names the topics.</summary>
    public TopicPolicy Policy { get; init; } = TopicPolicy.Plan;

    /// <summary>The most bytes that key, headers and body of a message may have together.</summary>
    public int MaxMessageBytes { get; init; } = 1_000_000;

    /// <summary>Takes contents that are too large for a message; without it such a message is refused.</summary>
    public IClaimStore? Claims { get; init; }

    /// <summary>Turn payloads of older major versions into the next one.</summary>
    public IReadOnlyList<IUpcaster> Upcasters { get; init; } = [];
}
