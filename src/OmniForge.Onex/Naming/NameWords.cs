using System.Buffers;
using System.Globalization;
using System.Text;
using OmniForge.Foundation;

namespace OmniForge.Onex.Naming;

/// <summary>The words of a name, whatever its notation: <c>Order-ID</c>, <c>orderId</c> and <c>order_id</c> are alike.</summary>
public static class NameWords
{
    private static readonly SearchValues<char> LowerLettersAndDigits = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789"
    );

    private static readonly Dictionary<char, string> Ligatures = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "Ae",
        ['ø'] = "o",
        ['Ø'] = "O",
        ['œ'] = "oe",
        ['Œ'] = "Oe",
        ['ł'] = "l",
        ['Ł'] = "L",
        ['đ'] = "d",
        ['Đ'] = "D",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ı'] = "i",
    };

    private static readonly TextCache<IReadOnlyList<string>> Known = new(Find);

    /// <summary>Splits a name into words of <c>a</c> to <c>z</c> and digits; empty, if it has none of them.</summary>
    public static IReadOnlyList<string> Split(string text) => Known.Of(text);

    private static IReadOnlyList<string> Find(string text)
    {
        // Most names are one word already.
        if (text.Length > 0 && !text.AsSpan().ContainsAnyExcept(LowerLettersAndDigits))
        {
            return (string[])[text];
        }

        var words = new List<string>();
        var folded = Ascii.IsValid(text) ? text : Fold(text);
        var start = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(folded[i]))
            {
                Add(folded.AsSpan(start, i - start), words);
                start = i + 1;
            }
            else if (StartsWord(folded, i))
            {
                Add(folded.AsSpan(start, i - start), words);
                start = i;
            }
        }

        Add(folded.AsSpan(start), words);
        return words.ToArray();
    }

    private static bool StartsWord(string text, int i) =>
        i > 0
        && char.IsAsciiLetterUpper(text[i])
        && (
            char.IsAsciiLetterLower(text[i - 1])
            || (char.IsAsciiLetterUpper(text[i - 1]) && i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]))
        );

    private static void Add(ReadOnlySpan<char> word, List<string> words)
    {
        if (!word.IsEmpty)
        {
            words.Add(string.Create(word.Length, word, static (lower, letters) => letters.ToLowerInvariant(lower)));
        }
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKD))
        {
            if (Ligatures.TryGetValue(c, out var letters))
            {
                _ = folded.Append(letters);
            }
            else if (char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                _ = folded.Append(c);
            }
        }

        return folded.ToString();
    }
}
