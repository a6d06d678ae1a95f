using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>Cuts a text into sentences.</summary>
internal static partial class Sentences
{
    public static IEnumerable<RichText> Of(RichText text)
    {
        var from = 0;
        foreach (Match match in End().Matches(text.Text))
        {
            yield return text.Slice(from, match.Index + match.Groups["mark"].Length - from).Trim();
            from = match.Index + match.Length;
        }
        if (from < text.Length)
        {
            yield return text.Slice(from).Trim();
        }
    }

    [GeneratedRegex(
        @"(?<mark>(?<!\b(?:e\.g|i\.e|etc|cf|approx|no|nr|max|min))[.!?][)""\u201d]?)\s+(?=[A-Z""\u201c(`])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex End();
}
