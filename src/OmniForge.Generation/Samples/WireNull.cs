namespace OmniForge.Generation.Samples;

/// <summary>Nothing.</summary>
public sealed record WireNull : WireValue;
