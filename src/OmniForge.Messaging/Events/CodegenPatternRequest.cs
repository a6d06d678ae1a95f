using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>Asks for nodes that resemble a description.</summary>
/// <param name="NodeDescription">What the node is to do.</param>
/// <param name="NodeKind">Its kind, or null for all kinds.</param>
/// <param name="Limit">The most nodes that are wanted.</param>
/// <param name="MinimumScore">The least similarity.</param>
public sealed record CodegenPatternRequest(
    string NodeDescription,
    NodeKind? NodeKind = null,
    int Limit = 5,
    Score MinimumScore = default
) : Event;
