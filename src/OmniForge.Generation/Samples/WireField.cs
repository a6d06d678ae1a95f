namespace OmniForge.Generation.Samples;

/// <summary>A field of an object on the wire.</summary>
/// <param name="Name">The field's name in the model.</param>
/// <param name="Value">Its value.</param>
public sealed record WireField(string Name, WireValue Value);
