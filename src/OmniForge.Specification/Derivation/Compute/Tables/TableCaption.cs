using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>What a caption such as "Table 3. Base rates" tells.</summary>
internal static partial class TableCaption
{
    /// <summary>The number that sentences refer to, or null.</summary>
    public static int? NumberOf(PrdTable table) =>
        table.Caption is { } caption
        && Caption().Match(caption.Text) is { Success: true } match
        && int.TryParse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Its words behind the number; empty if there are none.</summary>
    public static string WordsOf(PrdTable table) =>
        table.Caption is { } caption && Caption().Match(caption.Text) is { Success: true } match
            ? match.Groups["words"].Value.Trim(' ', '.', ':', '*', '–', '-')
            : "";

    /// <summary>The numbers of the tables that a text names.</summary>
    public static IEnumerable<int> NumbersIn(string text) =>
        Mention().Matches(text).Select(match => Digits.Value(match.Groups["n"].ValueSpan));

    [GeneratedRegex(@"\btable (?<n>\d{1,4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10000)]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"^\W*table\s+(?<n>\d{1,4})\b(?<words>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Caption();
}
