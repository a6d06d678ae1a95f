namespace OmniForge.Messaging.Events;

/// <summary>Tells which nodes resemble a description.</summary>
/// <param name="SimilarNodes">The nodes, the most similar first.</param>
/// <param name="TotalMatches">How many there are beyond the limit as well.</param>
/// <param name="ProcessingTimeMs">How long it took, in milliseconds.</param>
public sealed record CodegenPatternResponse(
    IReadOnlyList<SimilarNode> SimilarNodes,
    int TotalMatches,
    long ProcessingTimeMs
) : Event;
