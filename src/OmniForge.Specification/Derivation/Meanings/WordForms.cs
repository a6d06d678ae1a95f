namespace OmniForge.Specification.Derivation.Meanings;

/// <summary>Tells which listed word a form of it stands for: <c>refuses</c>, <c>refused</c> and <c>refusing</c> for <c>refuse</c>.</summary>
internal static class WordForms
{
    /// <summary>The listed words that a word in lower case may be a form of.</summary>
    /// <param name="word">The word.</param>
    /// <param name="listed">Tells whether a word is listed.</param>
    public static bool Any(string word, Func<string, bool> listed) => Of(word).Any(listed);

    /// <summary>A word in lower case and what it may be a form of.</summary>
    public static IEnumerable<string> Of(string word) => Bases(word).Prepend(word);

    private static IEnumerable<string> Bases(string word) =>
        word switch
        {
            [.., 'i', 'e', 's'] or [.., 'i', 'e', 'd'] => [word[..^3] + "y", word[..^1]],
            [.., 'e', 's'] => [word[..^2], word[..^1]],
            [.., '\'', 's'] => [word[..^2]],
            [.., 's'] => [word[..^1]],
            [.., 'e', 'd'] => [word[..^2], word[..^1], Single(word[..^2])],
            [.., 'i', 'n', 'g'] => [word[..^3], word[..^3] + "e", Single(word[..^3])],
            _ => [],
        };

    private static string Single(string stem) => stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
