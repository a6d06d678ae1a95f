using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>What the paragraph before a table says that it tells: "The price per GB depends on region and storage class:".</summary>
internal static partial class TableIntroduction
{
    /// <summary>The names of the value: its words, and the name in brackets behind them.</summary>
    public static IEnumerable<string> NamesIn(PrdTable table)
    {
        if (
            table.Previous is not PrdParagraph { Text.Text: var text }
            || !text.TrimEnd().EndsWith(':')
            || Subject().Match(text) is not { Success: true } match
        )
        {
            yield break;
        }

        if (match.Groups["name"].Success)
        {
            yield return match.Groups["name"].Value;
        }

        yield return match.Groups["words"].Value;
    }

    [GeneratedRegex(
        @"(?:^|[.;]\s+)(?:the\s+)?(?<words>[\w ]{2,40}?)(?:\s+in\s+\w+)?(?:\s*\((?<name>\w+)\))?,?\s+(?:depends?|is taken|are taken|follows?|comes?|is given|is|are|by|is told|is read|is looked up)\b[^.;]*:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Subject();
}
