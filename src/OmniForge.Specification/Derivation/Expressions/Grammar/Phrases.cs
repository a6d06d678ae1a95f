namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Lists of phrases, cut into words.</summary>
internal static class Phrases
{
    /// <summary>Phrases joined by commas, the longest first.</summary>
    public static string[][] Of(string phrases) =>
        [
            .. phrases
                .Split(',', StringSplitOptions.TrimEntries)
                .Select(phrase => phrase.Split(' '))
                .OrderByDescending(words => words.Length),
        ];
}
