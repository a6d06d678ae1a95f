namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>A part of a text that is understood by itself, in offsets of its shape.</summary>
/// <param name="Joint">Where the words begin that join it to what stands before; its start, if there are none.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ClausePart(int Joint, int Start, int End);
