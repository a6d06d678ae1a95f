using OmniForge.Foundation;

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>Gives tokens their words; tokens of the same kind and text share them.</summary>
internal static class WordStore
{
    private static readonly TextCache<Word>[] Known =
    [
        .. Enum.GetValues<TokenKind>().Select(kind => new TextCache<Word>(text => new(kind, text))),
    ];

    /// <summary>The word of a token's text.</summary>
    public static Word Of(TokenKind kind, ReadOnlySpan<char> text) => Known[(int)kind].Of(text);
}
