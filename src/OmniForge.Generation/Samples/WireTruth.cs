namespace OmniForge.Generation.Samples;

/// <summary>A truth value.</summary>
/// <param name="Value">The value.</param>
public sealed record WireTruth(bool Value) : WireValue;
