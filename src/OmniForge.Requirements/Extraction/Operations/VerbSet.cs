namespace OmniForge.Requirements.Extraction.Operations;

/// <summary>The verbs that operations are named with: those of the lexicon, and a house's own.</summary>
/// <param name="own">Base forms in lower case.</param>
internal sealed class VerbSet(IReadOnlySet<string> own)
{
    /// <summary>Those of the lexicon only.</summary>
    public static VerbSet Common { get; } = new(new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Tells whether a word is one of them, in its base form.</summary>
    public bool Contains(string word) => VerbLexicon.Verbs.Contains(word) || own.Contains(word);
}
