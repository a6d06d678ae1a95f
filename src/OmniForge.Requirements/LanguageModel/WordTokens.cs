using System.Text.RegularExpressions;

namespace OmniForge.Requirements.LanguageModel;

/// <summary>Cuts texts into words, numbers and symbols; blanks and the marks of Markdown count for nothing.</summary>
internal static partial class WordTokens
{
    /// <summary>The tokens of a range, with offsets into the text.</summary>
    public static IReadOnlyList<WordToken> Of(string text, int start, int length)
    {
        var tokens = new List<WordToken>();
        foreach (var match in Token().EnumerateMatches(text.AsSpan(start, length)))
        {
            var from = start + match.Index;
            tokens.Add(new(from, from + match.Length, Folded(text.Substring(from, match.Length))));
        }

        return tokens;
    }

    private static string Folded(string token) =>
        token switch
        {
            "’" or "‘" => "'",
            "“" or "”" or "„" => "\"",
            "–" or "—" => "-",
            _ => token.ToLowerInvariant(),
        };

    [GeneratedRegex(
        @"\p{Nd}+(?:[.,]\p{Nd}+)+|[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_*`|#\\]",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Token();
}
