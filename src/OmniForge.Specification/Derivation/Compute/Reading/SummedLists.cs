using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;

namespace OmniForge.Specification.Derivation.Compute.Reading;

/// <summary>Joins lists of addends to the sentence that leads to them: "fare is the sum of", then "- the basic charge," and "- 6.00, if airport is true."</summary>
internal static partial class SummedLists
{
    /// <summary>The texts, with one for each sum instead of its lead and its items.</summary>
    public static IReadOnlyList<RuleText> Joined(IReadOnlyList<RuleText> texts)
    {
        var joined = new List<RuleText>();
        var taken = new HashSet<RuleText>();
        foreach (var text in texts.Where(text => !taken.Contains(text)))
        {
            if (Lead().Match(text.Words) is not { Success: true } lead || AddendsOf(text, texts) is not { } addends)
            {
                joined.Add(text);
                continue;
            }

            taken.UnionWith(addends);
            joined.Add(text.Going(Sum(lead.Groups["name"].Value, addends), [.. addends.Select(one => one.Text)]));
        }

        return joined;
    }

    private static List<RuleText>? AddendsOf(RuleText lead, IReadOnlyList<RuleText> texts)
    {
        var requirement = lead.Statement.Requirement;
        var items = texts
            .Where(text =>
                text.Statement.Requirement.Block is PrdListItem { Parent: PrdList { LeadIn: { } before } }
                && requirement.Span.Contains(before.Span)
                && text.Statement.Requirement != requirement
            )
            .ToList();
        return items.Count > 1 && items.Select(item => item.Statement.Requirement).Distinct().Count() == items.Count
            ? items
            : null;
    }

    /// <summary>Those with a condition come last: the order of addends does not matter.</summary>
    private static string Sum(string name, List<RuleText> addends)
    {
        var plain = addends.Select(addend => Plain(addend.Words)).ToList();
        var conditional = plain.Select(addend => Conditional().Match(addend)).Where(match => match.Success).ToList();
        var always = plain.Where(addend => !Conditional().IsMatch(addend)).Select(addend => $"({addend})");
        return $"{name} = {string.Join(" + ", always)}"
            + string.Concat(
                conditional.Select(match =>
                    $", {match.Groups["value"].Value} is added {match.Groups["condition"].Value}"
                )
            )
            + ".";
    }

    private static string Plain(string addend) =>
        Times().Replace(Rounded().Replace(Ends().Replace(addend.Trim(), ""), ""), " × ");

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^\W*(?:step \d+[.:]?\s*)?(?:the )?(?<name>[a-z]\w*(?: \w+){0,2}) (?:is|=|equals|consists of|is made up of|is composed of)(?: the)? (?:sum|total) of(?: the following| these| all of these)?(?: \w+)?\s*[:,–-]?\s*$",
        Options,
        10000
    )]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?<value>[^,]+?),? (?<condition>(?:if|when|where|unless|for|with)\b.+)$", Options, 10000)]
    private static partial Regex Conditional();

    [GeneratedRegex(@"^(?:and |plus |the )+|(?:[,;.]|,? (?:and|plus))+$", Options, 10000)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\s*\((?:as |already |the )?(?:rounded|above|result)[^()]*\)", Options, 10000)]
    private static partial Regex Rounded();

    [GeneratedRegex(@" (?:multiplied by|times) ", Options, 10000)]
    private static partial Regex Times();
}
