namespace OmniForge.Python.Names;

/// <summary>Cuts a text into the words that a name is made of.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words in lower case. Blanks, signs and a change from a small to a capital letter part them;
    /// of a run of capitals before a small letter the last one begins the next word, but for a plural (<c>IDs</c>).
    /// </summary>
    public static List<string> Of(string text)
    {
        var ascii = Transliteration.ToAscii(text);
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= ascii.Length; i++)
        {
            var inWord = i < ascii.Length && char.IsAsciiLetterOrDigit(ascii[i]);
            if (start >= 0 && (!inWord || BeginsWord(ascii, i)) && !IsApostrophe(ascii, i))
            {
                Add(words, ascii[start..i]);
                start = -1;
            }

            start = inWord && start < 0 ? i : start;
        }

        return words;
    }

    private static void Add(List<string> words, string word) =>
        words.Add(word.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant());

    private static bool IsApostrophe(string text, int i) =>
        i < text.Length - 1
        && i > 0
        && text[i] == '\''
        && char.IsAsciiLetter(text[i - 1])
        && char.IsAsciiLetter(text[i + 1]);

    private static bool BeginsWord(string text, int i)
    {
        if (!char.IsAsciiLetterUpper(text[i]))
        {
            return false;
        }

        if (char.IsAsciiLetterLower(text[i - 1]))
        {
            return true;
        }

        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        var isPlural = next == 's' && (i + 2 >= text.Length || !char.IsAsciiLetterLower(text[i + 2]));
        return char.IsAsciiLetterLower(next)
            && !isPlural
            && char.IsAsciiLetterOrDigit(text[i - 1])
            && !char.IsAsciiDigit(text[i - 1]);
    }
}
