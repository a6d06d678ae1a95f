namespace OmniForge.Requirements.LanguageModel;

/// <summary>A range of a text that agrees with a claim.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="Size">The number of its tokens.</param>
/// <param name="Common">How many of them the claim has, in the same order.</param>
internal readonly record struct FuzzyMatch(int Start, int Size, int Common);
