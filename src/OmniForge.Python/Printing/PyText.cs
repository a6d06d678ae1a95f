namespace OmniForge.Python.Printing;

/// <summary>A printed module.</summary>
/// <param name="Text">Its text; lines end with LF.</param>
/// <param name="Places">Where its definitions and its marked statements stand, outer ones before inner ones.</param>
public sealed record PyText(string Text, IReadOnlyList<PyPlace> Places);
