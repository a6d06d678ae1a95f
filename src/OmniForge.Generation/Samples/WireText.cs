namespace OmniForge.Generation.Samples;

/// <summary>A text.</summary>
/// <param name="Value">The text.</param>
public sealed record WireText(string Value) : WireValue;
