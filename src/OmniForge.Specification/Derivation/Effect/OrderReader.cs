using System.Text.RegularExpressions;
using OmniForge.Requirements.Language;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads the order of a list: <c>sorted by due date, the earliest first, then by title</c>.</summary>
internal static partial class OrderReader
{
    /// <summary>Reads what the clause says of the order and adds its keys; what it reads is taken.</summary>
    public static void Read(Clause clause, IReadOnlyList<FieldReading> fields, List<SortKey> keys)
    {
        var region = RegionOf(clause, keys.Count > 0);
        if (region is not var (start, end) || end <= start)
        {
            return;
        }
        var hits = clause.Hits.Where(hit => hit.Start >= start && hit.End <= end && !IsTie(clause, hit)).ToList();
        if (hits.Count == 0)
        {
            ReadUnnamed(clause, start, end, fields, keys);
            return;
        }
        var from = start;
        for (var i = 0; i < hits.Count; i++)
        {
            var to = i + 1 < hits.Count ? LinkBefore(clause, hits[i + 1].Start, hits[i].End) : end;
            if (!AddKey(clause, hits[i], from, to, keys))
            {
                return;
            }
            from = to;
        }
        clause.Text.Take(start, end - start);
    }

    /// <summary>Tells whether a clause says in which order something is listed.</summary>
    public static bool IsOrder(Clause clause) =>
        Cue().Matches(clause.Shape).Any(cue => cue.Value is not ("order" or "orders" or "ordering"))
        && (clause.Hits.Any() || Unnamed().IsMatch(clause.Shape));

    private static bool AddKey(Clause clause, FieldHit hit, int from, int to, List<SortKey> keys)
    {
        var before = clause.Text.Shape[from..hit.Start];
        var after = clause.Text.Shape[hit.End..to];
        if (hit.Field.Type is null or EnumType or ListType or ModelType)
        {
            return false;
        }
        if (keys.Exists(key => key.Field == hit.Field.Name))
        {
            return true;
        }
        var isDescending = Descending().IsMatch(after) || DescendingBefore().IsMatch(before);
        var ignoresCase = hit.Field.Type is TextType && CaseAlike().IsMatch(after);
        keys.Add(new(hit.Field.Name, isDescending, ignoresCase));
        return true;
    }

    /// <summary>"Newest first" names no field: the only day or time is meant, or the only price.</summary>
    private static void ReadUnnamed(
        Clause clause,
        int start,
        int end,
        IReadOnlyList<FieldReading> fields,
        List<SortKey> keys
    )
    {
        if (ReadCount(clause, start, end, fields) is { } count)
        {
            keys.Add(count);
            clause.Text.Take(start, end - start);
            return;
        }
        var match = Unnamed().Match(clause.Text.Shape[start..end]);
        if (!match.Success)
        {
            return;
        }
        var candidates = match.Groups["cost"].Success
            ? fields.Where(field => field.Type is DecimalType or IntegerType && CostName().IsMatch(field.Name)).ToList()
            : fields.Where(field => field.Type is DateType or InstantType && !field.IsNullable).ToList();
        candidates =
            candidates.Count > 1
                ?
                [
                    .. candidates.Where(field =>
                        field.Name.StartsWith(match.Groups["verb"].Value, StringComparison.Ordinal)
                        && match.Groups["verb"].Success
                    ),
                ]
                : candidates;
        if (candidates is not [var only])
        {
            return;
        }
        keys.Add(new(only.Name, match.Groups["desc"].Success, IgnoresCase: false));
        clause.Text.Take(start, end - start);
    }

    /// <summary>"The hives with the most combs come first" of a field that is the number of combs.</summary>
    private static SortKey? ReadCount(Clause clause, int start, int end, IReadOnlyList<FieldReading> fields)
    {
        var match = Count().Match(clause.Text.Shape[start..end]);
        return match.Success && CountOf(match.Groups["noun"].Value, fields) is { } field
            ? new(field.Name, match.Groups["desc"].Success, IgnoresCase: false)
            : null;
    }

    /// <summary>The one field that tells how many of something there are.</summary>
    private static FieldReading? CountOf(string noun, IReadOnlyList<FieldReading> fields) =>
        fields
            .Where(field => field.Type is IntegerType)
            .Where(field =>
                field.Name == Inflection.Singular(noun) + "_count"
                || field.Name == "number_of_" + noun
                || field.Mention.Phrases.Any(phrase => IsCountOf(phrase.Text.Text, noun))
            )
            .ToList()
            is [var only]
            ? only
            : null;

    private static bool IsCountOf(string phrase, string noun) =>
        NumberOf().Match(phrase) is { Success: true } match
        && match.Groups["noun"].Value.Equals(noun, StringComparison.OrdinalIgnoreCase);

    /// <summary>The part of the clause that speaks of the order.</summary>
    private static (int Start, int End)? RegionOf(Clause clause, bool isContinued)
    {
        var cue = Cue().Match(clause.Shape);
        if (!cue.Success && isContinued)
        {
            cue = Continued().Match(clause.Shape);
        }
        if (!cue.Success && OrderLabel().IsMatch(clause.Label))
        {
            return (clause.Start, clause.End);
        }
        if (!cue.Success)
        {
            return null;
        }
        var stop = Stop().Match(clause.Shape, cue.Index + cue.Length);
        var start = isContinued ? clause.Start : clause.Start + cue.Index;
        return (start, stop.Success ? clause.Start + stop.Index : clause.End);
    }

    /// <summary>The field of "for the same date" is no key of its own.</summary>
    private static bool IsTie(Clause clause, FieldHit hit)
    {
        var before = clause.Text.Shape[..hit.Start];
        var after = clause.Text.Shape[hit.End..];
        return TieBefore().IsMatch(before) || TieAfter().IsMatch(after);
    }

    private static int LinkBefore(Clause clause, int next, int end)
    {
        var between = clause.Text.Shape[end..next];
        var link = Link().Match(between);
        return link.Success ? end + link.Index : next;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Great =
        @"(?:largest|greatest|highest|latest|newest|biggest|most recent|youngest|longest|last|most expensive|dearest|heaviest|strongest|best|alphabetically last|most)";

    private const string Small =
        @"(?:smallest|lowest|earliest|oldest|shortest|least|cheapest|lightest|fewest|alphabetically smaller|alphabetically first|smaller|first)";

    [GeneratedRegex(
        @"\b(?:sort(?:ed|ing|s)?|order(?:ed|ing|s)?|arranged|in (?:the |an? |ascending |descending |alphabetical |chronological |reverse )*order)\b|\b(?:the (?:ones?|\ue002+|items?) with the |with the )?\b"
            + Great
            + @"\b[^;,]{0,40}\bfirst\b|\b(?:the (?:ones?|\ue002+|items?) with the |with the )?\b"
            + Small
            + @"\b[^;,]{0,40}\bfirst\b|\bthe (?:one|ones|\ue002+) with the (?:"
            + Great
            + "|"
            + Small
            + @")\b|\bcomes? first\b|\bthe \ue002+ that was \w+ last comes first\b|\bthen by\b|\b(?:alphabetical(?:ly)?|ascending|descending|rising|falling) (?:by|in|after)\b",
        Options,
        10000
    )]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"\b(?:equal|same|ties?|tied|identical)\b[^;]*(?:\bby\b|\ue000[`""']? (?:decides?|counts?|is decisive|determines)\b)|\b(?:then|otherwise) by\b",
        Options,
        10000
    )]
    private static partial Regex Continued();

    [GeneratedRegex(@"\b(?:order|sort|sorting|sorted|ordering|sorted by|ordered by)\b", Options, 10000)]
    private static partial Regex OrderLabel();

    [GeneratedRegex(
        @",? (?:but |and )?(?:at most|no more than|not more than|limited to|up to|only)\b|,? (?:and|with) (?:with )?(?:the |their |its )?[`""']?(?:total|number|count)\b|,? and total\b|\b(?:takes?|filters?|accepts?|optional)\b|[`""']?\btotal\b",
        Options,
        10000
    )]
    private static partial Regex Stop();

    [GeneratedRegex(
        @"\b(?:desc(?:ending)?|"
            + Great
            + @"\b[^;]{0,40}?\bfirst|high(?:est)? to low(?:est)?|z (?:to|before) a|z-a|large(?:st)? to small(?:est)?|new(?:est)? to old(?:est)?|latest to earliest|downwards?|revers\w+|from high)\b",
        Options,
        10000
    )]
    private static partial Regex Descending();

    [GeneratedRegex(@"\b(?:descending|reverse)\b[^;]*$|\b" + Great + @"[ `""']*$", Options, 10000)]
    private static partial Regex DescendingBefore();

    [GeneratedRegex(
        @"\b(?:without regard to|regardless of|ignoring|irrespective of) (?:(?:upper (?:and|or) lower )?case|capitals)\b|\bcase-?insensitive(?:ly)?\b|\bupper and lower case\b|\bcapital letters (?:do not|don't) matter\b",
        Options,
        10000
    )]
    private static partial Regex CaseAlike();

    [GeneratedRegex(
        @"\b(?:same|equal|identical|within (?:an?|the)|two|equal values of)[ `""']*(?:\w+ )?$|\bif (?:the )?$|\bwhere (?:the )?$",
        Options,
        10000
    )]
    private static partial Regex TieBefore();

    [GeneratedRegex(@"^[ `""']*(?:is|are) (?:the same|equal|identical|alike)\b", Options, 10000)]
    private static partial Regex TieAfter();

    [GeneratedRegex(@"(?:,|;|\.)? *\b(?:and then|then|and)\b|[,;.]", Options, 10000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"\b(?:(?<cost>(?<desc>most expensive|dearest|most costly)|cheapest|least expensive)|(?<desc>newest|latest|most recent|youngest)|oldest|earliest)\b[^;]*\bfirst\b|\bthat was (?<verb>\w+) (?<desc>last) comes first\b|\bthat was (?<verb>\w+) (?:first|earliest) comes first\b|\b(?:most expensive)\b.*\bcomes first",
        Options,
        10000
    )]
    private static partial Regex Unnamed();

    [GeneratedRegex(
        @"\bwith the (?:(?<desc>most|highest number of|largest number of)|fewest|least|lowest number of|smallest number of) (?<noun>[a-z]+)\b[^;]*\bfirst\b",
        Options,
        10000
    )]
    private static partial Regex Count();

    [GeneratedRegex(
        @"^\W*(?:the )?(?:(?:number|count) of|how many) (?<noun>[a-z]+)\b",
        Options | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"price|cost|value|fee|amount|rent", Options, 10000)]
    private static partial Regex CostName();
}
