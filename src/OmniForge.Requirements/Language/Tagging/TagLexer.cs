using System.Buffers;
using System.Globalization;

namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Splits a text into the words, numbers and signs that the tagger reads.</summary>
internal static class TagLexer
{
    private static readonly (string Written, string Shape)[] Symbols =
    [
        ("-->", "→"),
        ("==>", "→"),
        ("–>", "→"),
        ("->", "→"),
        ("=>", "→"),
        ("⟶", "→"),
        ("➔", "→"),
        ("➜", "→"),
        ("⇒", "→"),
        (">=", "≥"),
        ("<=", "≤"),
        ("!=", "≠"),
        ("==", "="),
        (":=", "="),
        ("...", "…"),
        ("—", "–"),
        ("--", "–"),
    ];

    private static readonly SearchValues<char> SymbolStarts = SearchValues.Create([
        .. Symbols.Select(symbol => symbol.Written[0]).Distinct(),
    ]);

    private const string Quotes = "\"“”„‟‘‚‛`'’«»*";

    public static List<TagToken> Split(string text)
    {
        var tokens = new List<TagToken>();
        var blank = false;
        for (var i = 0; i < text.Length; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                blank = true;
                i++;
                continue;
            }

            i = Read(text, i, blank, tokens);
            blank = false;
        }

        return tokens;
    }

    private static int Read(string text, int i, bool blank, List<TagToken> tokens)
    {
        if (char.IsDigit(text[i]) && NumberEnd(text, i) is var end and > 0)
        {
            var digits = text[i..end].Replace(",", "", StringComparison.Ordinal);
            var value = decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number);
            tokens.Add(new(text[i..end], text[i..end], value ? number : null, i, end, blank));
            return end;
        }

        return char.IsLetterOrDigit(text[i]) || text[i] == '_'
            ? ReadWord(text, i, blank, tokens)
            : ReadSymbol(text, i, blank, tokens);
    }

    private static int ReadWord(string text, int i, bool blank, List<TagToken> tokens)
    {
        var end = i;
        while (
            end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_' || IsInnerApostrophe(text, end))
        )
        {
            end++;
        }

        var word = TagWord.Of(text.AsSpan(i, end - i));
        tokens.Add(new(word.Parts[0], word.Words, null, i, end, blank));
        if (word.Parts.Length > 1)
        {
            tokens.Add(new(word.Parts[1], null, null, i, end, true));
        }

        return end;
    }

    private static int ReadSymbol(string text, int i, bool blank, List<TagToken> tokens)
    {
        foreach (var (written, shape) in SymbolStarts.Contains(text[i]) ? Symbols : [])
        {
            if (string.CompareOrdinal(text, i, written, 0, written.Length) == 0)
            {
                tokens.Add(new(shape, null, null, i, i + written.Length, blank));
                return i + written.Length;
            }
        }

        if (Quotes.Contains(text[i], StringComparison.Ordinal) || text[i] is >= '\uE000' and <= '\uF8FF')
        {
            if (blank)
            {
                tokens.Add(new("", null, null, i, i + 1, true));
            }

            return i + 1;
        }

        var isDash = text[i] == '-' && blank && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]);
        tokens.Add(new(isDash ? "–" : text[i].ToString(), null, null, i, i + 1, blank));
        return i + 1;
    }

    private static bool IsInnerApostrophe(string text, int i) =>
        text[i] is '\'' or '’'
        && i > 0
        && i + 1 < text.Length
        && char.IsLetter(text[i - 1])
        && char.IsLetter(text[i + 1]);

    private static int NumberEnd(string text, int i)
    {
        var end = i;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        while (IsThousands(text, end))
        {
            end += 4;
        }

        if (end + 1 < text.Length && text[end] == '.' && char.IsDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsDigit(text[end]))
            {
                end++;
            }
        }

        return end < text.Length && (char.IsLetter(text[end]) || text[end] == '_') ? -1 : end;
    }

    private static bool IsThousands(string text, int end) =>
        end + 3 < text.Length
        && text[end] == ','
        && char.IsDigit(text[end + 1])
        && char.IsDigit(text[end + 2])
        && char.IsDigit(text[end + 3])
        && (end + 4 >= text.Length || !char.IsDigit(text[end + 4]));
}
