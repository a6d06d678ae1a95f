using OmniForge.Requirements.Annotations;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Where the words of a claim stand in a text.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit.</param>
/// <param name="End">Offset behind the last one.</param>
/// <param name="Status">How they lie there.</param>
/// <param name="Ratio">How much agrees, above 0 and up to 1.</param>
internal readonly record struct TextAlignment(int Start, int End, AlignmentStatus Status, decimal Ratio);
