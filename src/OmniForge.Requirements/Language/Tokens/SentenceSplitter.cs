using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Language.Tokens;

/// <summary>Parts a text into sentences.</summary>
internal static class SentenceSplitter
{
    /// <summary>No sentence is longer; it bounds the time of all that reads sentences.</summary>
    private const int MaxTokens = 1000;

    private const int MaxClosers = 4;

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "no",
        "nr",
        "approx",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "rev",
        "capt",
        "st",
        "incl",
        "excl",
        "max",
        "min",
        "resp",
        "cf",
        "vs",
        "fig",
        "sec",
        "dept",
        "ca",
        "tab",
        "art",
    };

    private static readonly HashSet<string> Continuations = new(StringComparer.Ordinal)
    {
        "i",
        "so",
        "when",
        "then",
        "and",
        "given",
        "but",
        "or",
    };

    public static IReadOnlyList<Sentence> Split(RichText text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentences = new List<Sentence>(1);
        var start = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 == tokens.Length || i - start >= MaxTokens || IsEnd(text, tokens, i))
            {
                sentences.Add(Part(text, tokens, start, i + 1));
                start = i + 1;
            }
        }

        return sentences.ToArray();
    }

    private static Sentence Part(RichText text, Token[] tokens, int start, int end)
    {
        var offset = tokens[start].Start;
        return Sentence.Of(text.Slice(offset, tokens[end - 1].End - offset));
    }

    private static bool IsEnd(RichText text, Token[] tokens, int index)
    {
        var next = tokens[index + 1];
        if (!next.HasBlankBefore)
        {
            return false;
        }

        var last = index;
        while (last > 0 && index - last < MaxClosers && IsCloser(tokens[last]) && !tokens[last].HasBlankBefore)
        {
            last--;
        }

        if (tokens[last].IsAny(".", "!", "?"))
        {
            return !next.IsAny(")", "]")
                && !IsAbbreviated(text.Abbreviations, tokens, last, next)
                && (last == index || !char.IsLower(next.Text[0]));
        }

        if (tokens[index] is { Kind: TokenKind.Quoted, Text: [.., '.' or '!' or '?'] })
        {
            return char.IsUpper(next.Text[0]);
        }

        return IsLineEnd(text.Text, tokens[index], next);
    }

    private static bool IsCloser(Token token) => token.IsAny(")", "]", "\"", "”", "’", "'");

    private static bool IsAbbreviated(IReadOnlySet<string> own, Token[] tokens, int index, Token next)
    {
        if (!tokens[index].Is(".") || index == 0 || tokens[index].HasBlankBefore)
        {
            return false;
        }

        var word = tokens[index - 1];
        var isNumbering = index == 1 && word.Kind == TokenKind.Number;
        return isNumbering
            || own.Contains(word.Lower)
            || (
                Abbreviations.Contains(word.Lower)
                && (next.Kind == TokenKind.Number || word.Lower is not ("no" or "sec" or "min" or "max"))
            )
            || (
                word is { Kind: TokenKind.Word, Length: 1 }
                && char.IsUpper(word.Text[0])
                && word.Text[0] != 'I'
                && index >= 2
                && !char.IsLower(next.Text[0])
                && IsInitial(tokens, index)
            );
    }

    private static bool IsInitial(Token[] tokens, int index) =>
        index == 1 || (tokens[index - 2].Kind == TokenKind.Word && char.IsUpper(tokens[index - 2].Text[0]));

    /// <summary>A hard line break ends a sentence unless a user story or scenario goes on.</summary>
    private static bool IsLineEnd(string text, Token token, Token next) =>
        text.AsSpan(token.End, next.Start - token.End).Contains('\n')
        && !Continuations.Contains(next.Lower)
        && !token.IsAny(",", "and", "or")
        && (char.IsUpper(next.Text.Length > 0 ? next.Text[0] : ' ') || next.Kind is not TokenKind.Word);
}
