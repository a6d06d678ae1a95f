using System.Text.Json;

namespace OmniForge.Messaging.Events;

/// <summary>A mixin that suits a node.</summary>
/// <param name="MixinName">Its class.</param>
/// <param name="Confidence">How sure that is.</param>
/// <param name="Reason">Why, for a human.</param>
/// <param name="RequiredConfig">The configuration that it needs, or null.</param>
public sealed record MixinRecommendation(
    string MixinName,
    Score Confidence,
    string Reason,
    JsonElement? RequiredConfig = null
) : Extensible;
