using OmniForge.Foundation;

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>Gives tokens their words; words and signs, which come again and again, are shared.</summary>
internal static class WordStore
{
    private static readonly TextCache<Word> Written = new(text => new(TokenKind.Word, text));
    private static readonly TextCache<Word> Signs = new(text => new(TokenKind.Symbol, text));

    /// <summary>The word of a token's text.</summary>
    public static Word Of(TokenKind kind, ReadOnlySpan<char> text) =>
        kind switch
        {
            TokenKind.Word => Written.Of(text),
            TokenKind.Symbol => Signs.Of(text),
            _ => new(kind, text.ToString()),
        };
}
