using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>What the paragraph before a table says that it tells: "The price per GB depends on region and storage class:".</summary>
internal static partial class TableIntroduction
{
    private static readonly string[] PriceNouns = ["price", "charge", "cost", "rate", "fee"];

    /// <summary>The names of the value: its words, and the name in brackets behind them.</summary>
    public static IEnumerable<string> NamesIn(PrdTable table)
    {
        if (
            table.Previous is PrdParagraph { Text.Text: var lead }
            && Charged().Match(lead) is { Success: true } charged
        )
        {
            var thing = charged.Groups["thing"].Value;
            foreach (var noun in PriceNouns)
            {
                yield return $"{noun} of {thing}";
                yield return $"{noun} for {thing}";
                yield return $"{noun} per {thing}";
                yield return $"{thing} {noun}";
            }
        }

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

    /// <summary>"What we charge for a cubic metre hangs on the service:".</summary>
    [GeneratedRegex(
        @"(?:^|[.;:]\s+)(?:how much|what)\s+(?:(?:we|i|you|they|one|(?:the\s+)?\w+)\s+)?(?:charges?|pays?|asks?|takes?|bills?|costs?|is (?:charged|paid|asked)|has to be paid)(?:\s+for)?\s+(?:an?\s+|one\s+|each\s+|every\s+|the\s+)?(?<thing>[a-z][\w ]{1,40}?)\s+(?:hangs|depends?|goes|differs|varies|changes|costs|is|follows|comes)\b[^.;]*:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Charged();

    [GeneratedRegex(
        @"(?:^|[.;]\s+)(?:the\s+)?(?<words>[\w ]{2,40}?)(?:\s+in\s+\w+)?(?:\s*\((?<name>\w+)\))?,?\s+(?:depends?|hangs|goes by|varies|differs|is taken|are taken|follows?|comes?|is given|is|are|by|is told|is read|is looked up)\b[^.;]*:\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Subject();
}
