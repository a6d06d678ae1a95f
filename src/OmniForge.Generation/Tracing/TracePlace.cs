namespace OmniForge.Generation.Tracing;

/// <summary>Lines behind which requirements stand.</summary>
/// <param name="Symbol">The symbol or test that stands there, or that the lines stand in.</param>
/// <param name="FirstLine">The first line, from 1; 0 if it is not known.</param>
/// <param name="LastLine">The last line; 0 if it is not known.</param>
/// <param name="Requirements">Ids of the requirements.</param>
public sealed record TracePlace(string Symbol, int FirstLine, int LastLine, IReadOnlyList<string> Requirements);
