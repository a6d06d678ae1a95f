using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Language;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Finds the steps in a sentence that says how many there are and names them: "The workflow has three steps: weigh, mix and bake".</summary>
internal static partial class StepEnumeration
{
    private static readonly string[] Counts = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Adds the steps of the first such sentence, if it names as many as it says.</summary>
    public static void Find(IReadOnlyList<PrdRequirement> requirements, WorkflowNotes notes)
    {
        foreach (var requirement in requirements.Where(one => one.Block is PrdParagraph or PrdListItem))
        {
            foreach (var sentence in Sentence.Split(requirement.Text).Select(sentence => sentence.Text))
            {
                if (NamesIn(sentence) is { Count: > 0 } names)
                {
                    names.ForEach(name => notes.Add(name.Text, name.Span, requirement, null));
                    notes.MarkRead(sentence);
                    notes.Enumerations.Add(requirement);
                    return;
                }
            }
        }
    }

    private static List<RichText> NamesIn(RichText sentence)
    {
        if (Pattern.Match(sentence.Text) is not { Success: true } match || OfSomePattern.IsMatch(sentence.Text))
        {
            return [];
        }

        var list = match.Groups["list"];
        List<RichText> names =
        [
            .. NamePattern
                .Matches(list.Value)
                .Select(name => sentence.Slice(list.Index + name.Index, name.Length).Trim()),
        ];
        var count = match.Groups["count"].Value.ToLowerInvariant();
        var told = Array.IndexOf(Counts, count) is >= 0 and var index ? index + 2 : Digits.Value(count);
        return names.Count == told ? names : [];
    }

    [GeneratedRegex(
        @"\b(?<count>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:steps|tasks|activities)\b[^:.;]{0,40}?:\s*(?<list>[^:;]+?)\.?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Pattern { get; }

    /// <summary>"After that, two steps are done in parallel: …": some of the steps, beside or behind others.</summary>
    [GeneratedRegex(
        @"^(?:then|next|after|once|when|as soon as|now|finally)\b|\b(?:other|more|further|next|last|first|remaining)\s+(?:\w+\s+)?(?:steps|tasks|activities)\b|\b(?:parallel|side by side|same time|simultaneously|concurrently|together)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OfSomePattern { get; }

    [GeneratedRegex(
        @"(?<=^|,\s*|\band\s+)(?!and\b)[A-Za-z][\w-]*(?: (?!and\b)[\w-]+){0,4}(?=,| and |\s*$)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NamePattern { get; }
}
