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
        if (keys.Count > 0 && IsOtherEnd(clause, keys[^1]))
        {
            clause.Take();
            return;
        }
        var region = RegionOf(clause, keys.Count > 0);
        if (region is not var (start, end) || end <= start)
        {
            return;
        }
        var hits = clause
            .Hits.Where(hit => hit.Start >= start && hit.End <= end && !IsVerb(clause, hit))
            .ToLookup(hit => IsTie(clause, hit));
        if (!hits[false].Any())
        {
            ReadUnnamed(clause, start, end, fields, keys);
            return;
        }
        if (
            OrderVocabulary.Covers(clause.Text.Shape[start..end])
            && KeysOf(clause, [.. hits[false]], start, end, keys) is { } found
            && AddTied(clause, [.. hits[true]], (start, hits[false].First().Start, end), keys, found)
        )
        {
            keys.AddRange(found);
            clause.Text.Take(start, end - start);
            TakeReason(clause, end);
        }
    }

    /// <summary>Why the order is so, which names nothing: "…, so that the desk can walk along the boxes".</summary>
    private static void TakeReason(Clause clause, int end)
    {
        if (Reason().IsMatch(clause.Text.Shape[end..clause.End]))
        {
            clause.Text.Take(end, clause.End - end);
        }
    }

    [GeneratedRegex(
        @"^,? (?:because|since|so that|as|for) (?!then\b|when\b|same\b)(?:(?!\b(?:must|shall|should|only|unless|except|if|until|instead|never|not)\b)[^\uE000-\uE006\d;])+$",
        Options,
        10000
    )]
    private static partial Regex Reason();

    /// <summary>"The one with the latest comes last": the same order, told from its other end.</summary>
    private static bool IsOtherEnd(Clause clause, SortKey key) =>
        !clause.Hits.Any()
        && OtherEnd().IsMatch(clause.Shape)
        && OrderDirection.IsDescending(clause.Shape, "") == key.IsDescending;

    [GeneratedRegex(
        @"^\W*(?:and )?(?:the |that )?(?:\ue002+ |ones? |items? )?(?:with )?(?:the )?(?:"
            + Great
            + "|"
            + Small
            + @")(?: ones?| \ue002+)? (?:comes? |is |are |stands? )?(?:the )?(?:last|at (?:the )?(?:very )?(?:bottom|end|foot))\W*$",
        Options,
        10000
    )]
    private static partial Regex OtherEnd();

    /// <summary>Tells whether a clause says in which order something is listed.</summary>
    public static bool IsOrder(Clause clause) =>
        Cue().Matches(clause.Shape).Any(cue => cue.Value is not ("order" or "orders" or "ordering"))
        && (clause.Hits.Any() || Unnamed().IsMatch(clause.Shape));

    /// <summary>The keys that a part of a clause names, without those that are known; null, if one of them orders nothing.</summary>
    private static List<SortKey>? KeysOf(
        Clause clause,
        IReadOnlyList<FieldHit> hits,
        int start,
        int end,
        List<SortKey> known
    )
    {
        var found = new List<SortKey>();
        var from = start;
        for (var i = 0; i < hits.Count; i++)
        {
            var (hit, to) = (hits[i], i + 1 < hits.Count ? LinkBefore(clause, hits[i + 1].Start, hits[i].End) : end);
            if (hit.Field.Type is null or EnumType or ListType or ModelType)
            {
                return null;
            }
            if (!known.Concat(found).Any(key => key.Field == hit.Field.Name))
            {
                var (before, after) = (clause.Text.Shape[from..hit.Start], clause.Text.Shape[hit.End..to]);
                var ignoresCase = hit.Field.Type is TextType && CaseAlike().IsMatch(after);
                var isDescending = OrderDirection.IsDescending(before, after) == true;
                found.Add(new(hit.Field.Name, isDescending, ignoresCase));
            }
            from = to;
        }
        return found;
    }

    /// <summary>
    /// What is the same where another field decides comes before that field, even if it is told after it, or only as
    /// <c>who joined last comes first, on the same day by name</c>.
    /// </summary>
    private static bool AddTied(
        Clause clause,
        IReadOnlyList<FieldHit> ties,
        (int Start, int Key, int End) region,
        List<SortKey> known,
        List<SortKey> found
    )
    {
        foreach (var tie in ties.DistinctBy(tie => tie.Field))
        {
            if (known.Exists(key => key.Field == tie.Field.Name))
            {
                continue;
            }
            var own = found.Find(key => key.Field == tie.Field.Name);
            var isDescending =
                own?.IsDescending
                ?? OrderDirection.IsDescending(
                    tie.Start < region.Key
                        ? clause.Text.Shape[region.Start..tie.Start]
                        : clause.Text.Shape[tie.End..region.End],
                    ""
                );
            if (isDescending is not { } direction)
            {
                return false;
            }
            found.Remove(own!);
            found.Insert(0, own ?? new(tie.Field.Name, direction, IgnoresCase: false));
        }
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
        if (
            (ReadCount(clause, start, end, fields) ?? Superlatives.KeyIn(clause.Text.Shape[start..end], fields)) is
            { } told
        )
        {
            keys.Add(told);
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
        var answer = clause.Shape.LastIndexOf('?') + 1;
        if (
            answer > 0
            && AsksForOrder().IsMatch(clause.Shape[..answer])
            && OrderVocabulary.Covers(clause.Shape[answer..])
        )
        {
            return (clause.Start + answer, clause.End);
        }
        var cue = Cue().Match(clause.Shape);
        if (cue.Success && !isContinued && !IsOfFilters(clause, cue) && OrderVocabulary.Covers(clause.Shape))
        {
            return (clause.Start, clause.End);
        }
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

    /// <summary>"All props with that era, sorted by tag": what stands before the cue orders nothing.</summary>
    private static bool IsOfFilters(Clause clause, Match cue) =>
        clause.Hits.Any(hit => hit.Start < clause.Start + cue.Index && hit.Field.Type is EnumType or BooleanType)
        && clause.Hits.Any(hit => hit.Start > clause.Start + cue.Index);

    /// <summary>"In what order does it answer?"</summary>
    [GeneratedRegex(
        @"\b(?:in |by )?(?:what|which) (?:order|sequence|sorting)\b|\bhow (?:is|are|does|do)\b.*\b(?:sorted|ordered|arranged|sort|order)\b",
        Options,
        10000
    )]
    private static partial Regex AsksForOrder();

    /// <summary>"Returns the tools" names no field, even if one is called return.</summary>
    private static bool IsVerb(Clause clause, FieldHit hit) =>
        clause.Text.Shape.AsSpan(clause.Start, hit.Start - clause.Start).Trim().IsEmpty
        && Object().IsMatch(clause.Text.Shape, hit.End);

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
        var then = Then().Match(between);
        var link = then.Success ? then : Link().Matches(between).LastOrDefault() ?? then;
        return link.Success ? end + link.Index : next;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Great = "(?:" + OrderDirection.Great + "|last)";

    private const string Small = "(?:" + OrderDirection.Small + "|first)";

    private const string Top = "(?:" + OrderDirection.Top + ")";

    [GeneratedRegex(
        @"\b(?:sort(?:ed|ing|s)?|order(?:ed|ing|s)?|arranged|in (?:the |an? |ascending |descending |alphabetical |chronological |reverse )*order)\b|\b(?:the (?:ones?|\ue002+|items?) with the |with the )?\b"
            + Great
            + @"\b[^;,]{0,60}\b"
            + Top
            + @"\b|\b(?:the (?:ones?|\ue002+|items?) with the |with the )?\b"
            + Small
            + @"\b[^;,]{0,60}\b"
            + Top
            + @"\b|\b(?:from |starts? with |begins? with )(?:the )?(?:"
            + Great
            + "|"
            + Small
            + @")\b|\bthe (?:one|ones|\ue002+) with the (?:"
            + Great
            + "|"
            + Small
            + @")\b|\bcomes? first\b|\b[az] first\b|\bfrom (?:few|low|small|old|early|many|high|large|new|late|short|long|light|heavy|cheap)\b[^;,]{0,20} to (?:few|low|small|old|early|many|high|large|new|late|short|long|light|heavy|expensive|dear)\b|\ue000[`""']?:? \(?(?:desc|asc)(?:ending)?\b|\bthe \ue002+ that was \w+ last comes first\b|\bthen by\b|\b(?:alphabetical(?:ly)?|ascending|descending|rising|falling) (?:by|in|after)\b",
        Options,
        10000
    )]
    private static partial Regex Cue();

    [GeneratedRegex(
        @"\btie-break(?:er|s)?\b|\b(?:equal|same|ties?|tied|identical)\b[^;]*(?:\bby\b|\ue000[`""']? (?:decides?|counts?|is decisive|determines)\b)|\b(?:then|otherwise) by\b",
        Options,
        10000
    )]
    private static partial Regex Continued();

    /// <summary>What a verb is about.</summary>
    [GeneratedRegex(@"\G (?:the|all|an?|every|each|those|their|items)\b", Options, 10000)]
    private static partial Regex Object();

    [GeneratedRegex(@"\b(?:order|sort|sorting|sorted|ordering|sorted by|ordered by)\b", Options, 10000)]
    private static partial Regex OrderLabel();

    [GeneratedRegex(
        @",? (?:because|since|so that)\b|,? (?:but |and )?(?:at most|no more than|not more than|limited to|up to|only)\b|,? (?:and|with) (?:with )?(?:the |their |its )?[`""']?(?:total|number|count)\b|,? and total\b|\b(?:takes?|filters?|accepts?|optional)\b|[`""']?\btotal\b",
        Options,
        10000
    )]
    private static partial Regex Stop();

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

    [GeneratedRegex(
        @"^[ `""']*(?:(?:is|are) (?:the same|equal|identical|alike)|the same (?:day|date|time|value))\b",
        Options,
        10000
    )]
    private static partial Regex TieAfter();

    [GeneratedRegex(@"(?:,|;|\.)? *\b(?:and then|then|otherwise)\b", Options, 10000)]
    private static partial Regex Then();

    [GeneratedRegex(@"(?:,|;|\.)? *\band\b|[,;.]", Options, 10000)]
    private static partial Regex Link();

    [GeneratedRegex(
        @"\b(?:(?<cost>(?<desc>most expensive|dearest|most costly)|cheapest|least expensive)|(?<desc>newest|latest|most recent|youngest)|oldest|earliest)\b[^;]*\bfirst\b|\b(?:(?<desc>most recently|last|latest) (?<verb>[a-z]+)|(?<verb>[a-z]+) (?<desc>most recently|last))(?: \ue002+| one| ones)? (?:is |are |comes? |stands? )?(?:first|(?:at|on) (?:the )?(?:top|beginning|front))\b|\bthat was (?<verb>\w+) (?<desc>last) comes first\b|\bthat was (?<verb>\w+) (?:first|earliest) comes first\b|\b(?:most expensive)\b.*\bcomes first",
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
