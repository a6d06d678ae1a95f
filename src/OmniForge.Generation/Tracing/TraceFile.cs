namespace OmniForge.Generation.Tracing;

/// <summary>What a trace says of one file.</summary>
/// <param name="Path">Where it lies in the project.</param>
/// <param name="Places">Its lines behind which requirements stand; outer ones before inner ones.</param>
public sealed record TraceFile(string Path, IReadOnlyList<TracePlace> Places);
