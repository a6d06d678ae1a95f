using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that say of a table how it is read, or only refer to it.</summary>
internal static partial class TableRemark
{
    /// <summary>Whether a sentence says that the first row that applies counts.</summary>
    public static bool SaysFirstMatch(string sentence) => Phrase().IsMatch(sentence);

    /// <summary>Whether a sentence beside a table says so.</summary>
    public static bool SaysFirstMatch(PrdTable table) =>
        table.Section.Blocks.OfType<PrdParagraph>().Any(paragraph => SaysFirstMatch(paragraph.Text.Text));

    /// <summary>The number of the table that a sentence only refers to: "the zone shall be taken from Table 2 by …"; else null.</summary>
    public static int? TableReferredTo(string sentence) =>
        Reference().Match(sentence) is { Success: true } match
        && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    [GeneratedRegex(
        @"^\W*(?:[A-Z]+-?\d+\W+)?(?:the )?[\w ]{2,40} (?:is|are|shall be|must be|will be) (?:taken|read|looked up|found|given|determined) (?:from|in|by) table (?<n>\d{1,3})(?: by [a-z ]{2,50})?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Reference();

    /// <summary>"A postal code that is not served shall be refused with an error": what the refused rows of a table say themselves.</summary>
    public static bool RefusesRows(string sentence) => Unserved().IsMatch(sentence);

    [GeneratedRegex(
        @"^\W*(?:[A-Z]+-?\d+\W+)?(?:an?|any|each|every|the)? ?[\w ]{2,40} (?:that|which|who) (?:is|are) (?:not|marked as|listed as|shown as) [\w "" ]{2,40} (?:is|are|shall be|must be|will be) (?:refused|rejected|turned down)(?: with an error)?\W*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Unserved();

    [GeneratedRegex(
        @"\bfirst\b[^.;]{0,40}\b(?:row|rule|line|entry|match|case|class|that (?:applies|matches|holds|fits))\b|\b(?:from )?top to bottom\b|\bfirst match\w*\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Phrase();
}
