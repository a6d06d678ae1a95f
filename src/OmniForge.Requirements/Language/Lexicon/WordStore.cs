using System.Collections.Concurrent;

namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>Keeps words and signs, so that each is looked up once, in whatever document it stands.</summary>
internal static class WordStore
{
    /// <summary>As many are kept; then it begins anew.</summary>
    private const int Capacity = 1 << 15;

    private const int LongestWord = 32;

    private static readonly ConcurrentDictionary<string, Word> Kept = new(StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kept.GetAlternateLookup<ReadOnlySpan<char>>();

    private static int _count;

    /// <summary>The word of a token's text.</summary>
    public static Word Of(TokenKind kind, ReadOnlySpan<char> text)
    {
        if (kind is not (TokenKind.Word or TokenKind.Symbol) || text.Length > LongestWord)
        {
            return new(kind, text.ToString());
        }

        return BySpan.TryGetValue(text, out var known) && known.Kind == kind ? known : Keep(new(kind, text.ToString()));
    }

    private static Word Keep(Word word)
    {
        if (Interlocked.Increment(ref _count) > Capacity)
        {
            Kept.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        Kept[word.Text] = word;
        return word;
    }
}
