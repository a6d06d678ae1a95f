using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>An id that a PRD gives to a requirement, at the beginning of its text.</summary>
/// <param name="Id">The id.</param>
/// <param name="Prefix">Its letters, such as <c>FR</c>.</param>
/// <param name="Length">Number of characters, brackets around it included.</param>
/// <param name="IsSetApart">It is followed by nothing, a colon, a bracket or a dash: more than a word of the sentence.</param>
internal sealed partial record OwnId(string Id, string Prefix, int Length, bool IsSetApart)
{
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "FR",
        "NFR",
        "REQ",
        "US",
        "UC",
        "BR",
        "AC",
        "SR",
        "PR",
        "IR",
        "DR",
        "QR",
        "CR",
        "TR",
        "R",
        "F",
        "NF",
        "RQ",
        "RULE",
        "STORY",
        "INV",
        "OPEN",
    };

    private static readonly HashSet<string> Technology = new(StringComparer.OrdinalIgnoreCase)
    {
        "UTF",
        "SHA",
        "AES",
        "ISO",
        "HTTP",
        "TLS",
        "RSA",
        "MD",
        "BM",
        "IP",
        "IPV",
        "RFC",
        "GPT",
        "S",
        "EC",
        "SOC",
        "COVID",
        "E",
        "BASE",
        "UUID",
        "CO",
        "H",
        "X",
        "OAUTH",
        "CRC",
        "ED",
        "WEB",
        "PCI",
        "Q",
        "FY",
        "ES",
        "EN",
        "DIN",
    };

    /// <summary>The id at the beginning of a text, or null.</summary>
    public static OwnId? At(string text, bool isHeading = false)
    {
        if (text is not [(>= 'A' and <= 'Z') or '[' or '(', ..])
        {
            return null;
        }

        var match = Pattern().Match(text);
        if (!match.Success || Technology.Contains(PrefixOf(match)))
        {
            return null;
        }

        var rest = text.AsSpan(match.Length).TrimStart();
        var isSetApart =
            isHeading
            || rest.IsEmpty
            || rest[0] is ':' or ')' or '|' or '–' or '—' or '.' or '-'
            || match.Value[0] is '[' or '(';
        return new(match.Groups["id"].Value, PrefixOf(match), match.Length, isSetApart);
    }

    /// <summary>Tells whether the prefix is one that requirements usually have.</summary>
    public bool IsCommon => Common.Contains(Prefix) || Common.Contains(Prefix.Split('-', '_')[0]);

    /// <summary>The text without colons, dots and dashes at its beginning.</summary>
    public static RichText WithoutSeparator(RichText text)
    {
        var rest = text.Text.AsSpan().TrimStart(" \n:.–—-)]");
        return text.Slice(text.Length - rest.Length);
    }

    private static string PrefixOf(Match match) => match.Groups["prefix"].Value.TrimEnd('-', '_', ' ');

    [GeneratedRegex(
        @"^[\[(]?(?<id>(?<prefix>(?:[A-Z]{1,10}(?:[-_][A-Z]{1,12}){0,3}[-_]?)|(?:[A-Z][a-z]{1,11}[-_])|(?:(?:FR|NFR|REQ|US|UC|BR|AC)\s))\d{1,5}(?:\.\d{1,3}){0,3}[a-z]?)[\])]?(?![\w+/%°]|-\w|[.,]\d|\s(?:to|and|or|–|-)\s+[A-Z]{1,5}-?\d)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Pattern();
}
