namespace OmniForge.Generation.Samples;

/// <summary>A value at the edge of what a field may hold.</summary>
/// <param name="Value">The value.</param>
/// <param name="IsValid">Whether the field may hold it.</param>
/// <param name="Label">Where it lies, in a few words: <c>at the lower limit</c>.</param>
public sealed record BoundaryValue(WireValue Value, bool IsValid, string Label);
