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

        var texts = list.Items.Select(item => item.Text).ToList();
        var empty = RichTextBuilder.Raw(source, list.Span.Start, 0, "");
        if (Sentences(texts) is var (what, cells))
        {
            return Table(list, [empty, texts[0].Reworded(what)], cells);
        }

        var matches = texts.ConvertAll(text => Item().Match(text.Text));
        if (!matches.TrueForAll(match => match.Success))
        {
            matches = texts.ConvertAll(text => Turned().Match(text.Text));
        }

        if (!matches.TrueForAll(match => match.Success))
        {
            return null;
        }

        var keys = Keys([.. texts.Zip(matches, (text, match) => Cell(text, match.Groups["key"]))]);
        return Table(
            list,
            [empty, empty],
            [.. keys.Select((key, row) => (key, Cell(texts[row], matches[row].Groups["value"])))]
        );
    }

    /// <summary>"A kilometre by bike costs 1.20 euro.", "A kilometre by van costs 2.60 euro.": what each says beside a key and a number.</summary>
    private static (string What, List<(RichText Key, RichText Value)> Cells)? Sentences(List<RichText> texts)
    {
        var words = texts.ConvertAll(text => Word().Matches(text.Text).ToList());
        var (same, end) = (Common(words, (line, i) => line[i].Value), Common(words, (line, i) => line[^(i + 1)].Value));
        var numbers = words.ConvertAll(line => line.FindAll(word => char.IsAsciiDigit(word.Value[0])));
        if (same == 0 || !numbers.TrueForAll(line => line.Count == 1))
        {
            return null;
        }

        var cells = new List<(RichText, RichText)>();
        for (var row = 0; row < texts.Count; row++)
        {
            var number = words[row].IndexOf(numbers[row][0]);
            var last = words[row].FindIndex(same, word => Verb().IsMatch(word.Value));
            if (last <= same || last - same > 3 || number < last || words[row].Count - number > 6)
            {
                return null;
            }

            var (first, behind) = (words[row][same], words[row][last - 1]);
            cells.Add(
                (
                    texts[row].Slice(first.Index, behind.Index + behind.Length - first.Index),
                    texts[row].Slice(numbers[row][0].Index, numbers[row][0].Length)
                )
            );
        }

        var unit = end > 0 ? words[0][^1].Value : "";
        var what = string.Join(
            ' ',
            words[0].Take(same).Select(word => word.Value).Where(word => !Joint().IsMatch(word))
        );
        return what.Length == 0 ? null : (unit.Length == 0 ? what : $"{what} ({unit})", cells);
    }

    /// <summary>How many of the first words are the same in all lines.</summary>
    private static int Common(List<List<Match>> lines, Func<List<Match>, int, string> word)
    {
        var count = 0;
        while (
            lines.TrueForAll(line => line.Count > count + 2)
            && lines.TrueForAll(line =>
                word(line, count).Equals(word(lines[0], count), StringComparison.OrdinalIgnoreCase)
            )
        )
        {
            count++;
        }

        return count;
    }

    private static PrdTable Table(
        PrdList list,
        IReadOnlyList<RichText> header,
        List<(RichText Key, RichText Value)> cells
    )
    {
        return new()
        {
            Span = list.Span,
            Section = list.Section,
            Parent = list.Parent,
            Previous = list.Previous,
            Header = header,
            Rows =
            [
                .. list.Items.Select(
                    (item, row) =>
                        new PrdTableRow
                        {
                            Span = item.Span,
                            Section = item.Section,
                            Requirement = item.Requirement!,
                            Cells = [cells[row].Key, cells[row].Value],
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

    /// <summary>"3.20 euro for delicate,".</summary>
    [GeneratedRegex(
        @"^(?:[€$£]\s?|EUR )?(?<value>\d+(?:\.\d+)?(?:\s?%)?)(?:\s?(?:[€$£]|[A-Za-zµ²³]+[²³\d]?))?(?: (?:per|an?|each) [a-z]+)?\s+(?:for|in|with|on|if|by|at)\s+(?:(?:the|an?|it is)\s+)?(?<key>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,2}?)[.;,]?(?:,? and)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Turned();

    [GeneratedRegex(@"\d+(?:\.\d+)?|[\p{L}_][\w-]*|[€$£]", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"^(?:costs?|is|are|takes?|weighs?|draws?|needs?|pays?|gets?|has|gives?|yields?|holds?|uses?)$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Verb();

    [GeneratedRegex(
        @"^(?:the|an?|one|each|every|of|for|by|in|on|with|per|from|to|at)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Joint();

    /// <summary>"gallery: 18.00 euro per hour", "rack – 0.62", "a comfort kennel costs 26 €".</summary>
    [GeneratedRegex(
        @"^(?:(?:the|an?|for|in|of)\s+)*(?<key>[A-Za-z][\w-]*(?: [A-Za-z][\w-]*){0,3}?)(?:\s*[:=]\s*|\s+(?:[\u2013\u2014-]|costs?|is|are|at|->|\u2192)\s+)(?:[€$£]\s?|EUR )?(?<value>-?\d+(?:\.\d+)?(?:\s?%)?)(?:\s?(?:[€$£]|[A-Za-zµ²³]+[²³\d]?))?(?:\s?/\s?[A-Za-z]+|(?: (?:per|an?|each|for every|in|of|the|[A-Za-z]+)){0,4})?[.;,]?(?: and)?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Item();
}
