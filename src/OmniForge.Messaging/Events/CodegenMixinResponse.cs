namespace OmniForge.Messaging.Events;

/// <summary>Tells which mixins suit a node.</summary>
/// <param name="Recommendations">The mixins, the surest first.</param>
/// <param name="ProcessingTimeMs">How long it took, in milliseconds.</param>
public sealed record CodegenMixinResponse(IReadOnlyList<MixinRecommendation> Recommendations, long ProcessingTimeMs)
    : Event;
