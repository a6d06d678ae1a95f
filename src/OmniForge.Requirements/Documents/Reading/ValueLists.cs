using System.Text.RegularExpressions;

namespace OmniForge.Requirements.Documents.Reading;

/// <summary>Reads lists that tell a number for each of several keys, <c>- gallery: 18.00</c>, as tables without a head row.</summary>
internal static partial class ValueLists
{
    /// <summary>The lists among some blocks as tables; their rows know the requirements of the items.</summary>
    public static IReadOnlyList<PrdTable> Of(SourceText source, IEnumerable<PrdBlock> blocks) =>
        [.. blocks.OfType<PrdList>().Select(list => Read(source, list)).OfType<PrdTable>()];

    private static PrdTable? Read(SourceText source, PrdList list)
    {
        if (list.Items.Count < 2 || list.Items.Any(item => item.Requirement is null || item.Blocks.Count > 0))
        {
            return null;
        }

        var matches = list.Items.Select(item => Item().Match(item.Text.Text)).ToList();
        if (!matches.TrueForAll(match => match.Success))
        {
            return null;
        }

        var keys = Keys([.. list.Items.Zip(matches, (item, match) => Cell(item.Text, match.Groups["key"]))]);
        var empty = RichTextBuilder.Raw(source, list.Span.Start, 0, "");
        return new()
        {
            Span = list.Span,
            Section = list.Section,
            Parent = list.Parent,
            Previous = list.Previous,
            Header = [empty, empty],
            Rows =
            [
                .. list.Items.Select(
                    (item, row) =>
                        new PrdTableRow
                        {
                            Span = item.Span,
                            Section = item.Section,
                            Requirement = item.Requirement!,
                            Cells = [keys[row], Cell(item.Text, matches[row].Groups["value"])],
                        }
                ),
            ],
        };
    }

    /// <summary>The keys: what is set as code in each, else all of their words but the last ones where these are the same in all.</summary>
    private static List<RichText> Keys(List<RichText> keys)
    {
        if (keys.TrueForAll(key => key.Marks.Count(mark => mark.Kind == TextMarkKind.Code) == 1))
        {
            return keys.ConvertAll(key =>
            {
                var mark = key.Marks.First(mark => mark.Kind == TextMarkKind.Code);
                return key.Slice(mark.Start, mark.End - mark.Start);
            });
        }

        var last = keys.Select(key => key.Text[(key.Text.LastIndexOf(' ') + 1)..]).Distinct(StringComparer.Ordinal);
        return last.Count() == 1 && keys.TrueForAll(key => key.Text.Contains(' ', StringComparison.Ordinal))
            ? keys.ConvertAll(key => key.Slice(0, key.Text.LastIndexOf(' ')).Trim())
            : keys;
    }

    private static RichText Cell(RichText text, Group group) => text.Slice(group.Index, group.Length).Trim();

    /// <summary>"gallery: 18.00 euro per hour", "rack – 0.62", "a comfort kennel costs 26 €".</summary>
    [GeneratedRegex(
        @"^(?:(?:the|an?|for|in|of)\s+)*(?<key>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,3}?)(?:\s*[:=]\s*|\s+(?:[\u2013\u2014-]|costs?|is|are|at|->|\u2192)\s+)(?:[€$£]\s?|EUR )?(?<value>-?\d+(?:\.\d+)?(?:\s?%)?)(?:\s?(?:[€$£]|[A-Za-zµ²³]+[²³\d]?))?(?:\s?/\s?[A-Za-z]+|(?: (?:per|an?|each|for every|in|of|the|[A-Za-z]+)){0,4})?[.;,]?(?: and)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Item();
}
