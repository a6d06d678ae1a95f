namespace OmniForge.Generation.Samples;

/// <summary>A number that JSON writes without quotes: a whole one.</summary>
/// <param name="Value">The number.</param>
public sealed record WireNumber(decimal Value) : WireValue;
