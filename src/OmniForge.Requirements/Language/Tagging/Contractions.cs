namespace OmniForge.Requirements.Language.Tagging;

/// <summary>Contractions such as "isn't".</summary>
internal static class Contractions
{
    private static readonly HashSet<string> BeforeIs = new(
        ["it", "that", "there", "here", "what", "he", "she", "who", "nobody", "everything", "nothing", "something"],
        StringComparer.Ordinal
    );

    /// <summary>The word, or the two words that it stands for.</summary>
    public static string[] Expand(string word) =>
        word switch
        {
            "can't" or "cannot" => ["can", "not"],
            "won't" => ["will", "not"],
            "shan't" => ["shall", "not"],
            _ when word.EndsWith("n't", StringComparison.Ordinal) => [word[..^3], "not"],
            _ when word.EndsWith("'s", StringComparison.Ordinal) && BeforeIs.Contains(word[..^2]) => [word[..^2], "is"],
            _ when word.EndsWith("'re", StringComparison.Ordinal) => [word[..^3], "are"],
            _ when word.EndsWith("'ve", StringComparison.Ordinal) => [word[..^3], "have"],
            _ when word.EndsWith("'ll", StringComparison.Ordinal) => [word[..^3], "will"],
            _ => [word],
        };
}
