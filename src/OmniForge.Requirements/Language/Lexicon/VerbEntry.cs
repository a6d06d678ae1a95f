namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The verb that a word can be a form of.</summary>
internal readonly record struct VerbEntry(string? Lemma, VerbForm Forms);
