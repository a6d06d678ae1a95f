using OmniForge.Foundation;
using OmniForge.Onex.Naming;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Expressions.Lexing;

/// <summary>What a word is lexed as, wherever it stands.</summary>
/// <param name="Parts">Its lexemes: two, if it is a contraction.</param>
internal sealed record WrittenWord((string Text, IReadOnlyList<string> Words, decimal? Number)[] Parts)
{
    private static readonly Dictionary<string, string[]> Contractions = new(StringComparer.Ordinal)
    {
        ["can't"] = ["can", "not"],
        ["cannot"] = ["can", "not"],
        ["won't"] = ["will", "not"],
        ["shan't"] = ["shall", "not"],
        ["it's"] = ["it", "is"],
        ["that's"] = ["that", "is"],
        ["there's"] = ["there", "is"],
    };

    private static readonly TextCache<WrittenWord> Known = new(Read);

    /// <summary>What a word is lexed as.</summary>
    public static WrittenWord Of(ReadOnlySpan<char> written) => Known.Of(written);

    private static WrittenWord Read(string written) =>
        new([
            .. Expand(written.Replace('’', '\'').ToLowerInvariant())
                .Select(part => (part, WordsOf(part, written), NumberWords.ValueOf(part))),
        ]);

    private static IReadOnlyList<string> WordsOf(string part, string written) =>
        UnitWords.IsUnit(part) ? (string[])[part] : NameWords.Split(part.Length == written.Length ? written : part);

    private static string[] Expand(string word)
    {
        if (Contractions.TryGetValue(word, out var parts))
        {
            return parts;
        }

        return word.EndsWith("n't", StringComparison.Ordinal) ? [word[..^3], "not"]
            : word.EndsWith("'s", StringComparison.Ordinal) ? [word[..^2]]
            : [word];
    }
}
