using OmniForge.Foundation;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>What the tagger reads a word as, wherever it stands.</summary>
/// <param name="Parts">How it stands in a shape; two, if it is a contraction.</param>
/// <param name="Words">The words in lower case that it holds.</param>
internal sealed record TagWord(string[] Parts, string Words)
{
    private static readonly TextCache<TagWord> Known = new(Read);

    /// <summary>What a word is read as.</summary>
    public static TagWord Of(ReadOnlySpan<char> written) => Known.Of(written);

    private static TagWord Read(string written)
    {
        var word = written.Replace('’', '\'');
        var parts = Contractions.Expand(word.ToLowerInvariant());
        return new(parts, parts.Length == 1 ? NameBook.WordsOf(word) : parts[0]);
    }
}
