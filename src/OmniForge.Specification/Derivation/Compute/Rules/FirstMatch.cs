using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that say that the first row of a table that applies counts.</summary>
internal static partial class FirstMatch
{
    /// <summary>Whether a sentence is one.</summary>
    public static bool Is(string sentence) => Phrase().IsMatch(sentence);

    /// <summary>Whether a sentence beside a table is one.</summary>
    public static bool IsTold(PrdTable table) =>
        table.Section.Blocks.OfType<PrdParagraph>().Any(paragraph => Is(paragraph.Text.Text));

    [GeneratedRegex(
        @"\bfirst\b[^.;]{0,40}\b(?:row|rule|line|entry|match|case|class|that (?:applies|matches|holds|fits))\b|\b(?:from )?top to bottom\b|\bfirst match\w*\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Phrase();
}
