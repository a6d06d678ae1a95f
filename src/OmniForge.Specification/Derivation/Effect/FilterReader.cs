using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads the filters of a list: fields by name, and inputs of their own such as <c>name_part</c> or <c>min_area</c>.</summary>
internal static partial class FilterReader
{
    /// <summary>The filters that a clause names.</summary>
    /// <param name="clause">The clause; what is read of it is taken.</param>
    /// <param name="fields">The entity's fields.</param>
    /// <param name="unknown">Takes the inputs that were not understood.</param>
    public static IEnumerable<(string Input, FieldReading Field, FilterMatch Match)> Read(
        Clause clause,
        IReadOnlyList<FieldReading> fields,
        List<string> unknown
    )
    {
        var own = Own(clause, fields, unknown).ToList();
        own.AddRange(WhenSent(clause));
        foreach (var hit in clause.Hits.Where(hit => !clause.Text.IsTaken(hit.Start)))
        {
            if (!own.Exists(filter => filter.Start <= hit.Start && hit.Start < filter.End))
            {
                yield return (hit.Field.Name, hit.Field, EqualityOf(clause, hit));
            }
        }
        foreach (var filter in own)
        {
            yield return (filter.Input, filter.Field, filter.Match);
        }
    }

    /// <summary>"If one sends a place, only houses there are shown".</summary>
    private static IEnumerable<(int Start, int End, string Input, FieldReading Field, FilterMatch Match)> WhenSent(
        Clause clause
    )
    {
        foreach (Match match in Sent().Matches(clause.Shape))
        {
            if (clause.FieldsOf(match.Groups["f"]).ToList() is [var field])
            {
                clause.Text.Take(clause.Start + match.Index, match.Length);
                yield return (
                    clause.Start + match.Index,
                    clause.Start + match.Index + match.Length,
                    field.Name,
                    field,
                    FilterMatch.Equal
                );
            }
        }
    }

    private static FilterMatch EqualityOf(Clause clause, FieldHit hit)
    {
        var remark = Remark().Match(clause.Text.Shape, hit.End);
        if (remark.Success && remark.Index == hit.End)
        {
            clause.Text.Take(remark);
            if (remark.Groups["part"].Success && hit.Field.Type is TextType)
            {
                return remark.Groups["case"].Success ? FilterMatch.ContainsIgnoringCase : FilterMatch.Contains;
            }
            if (remark.Groups["case"].Success && hit.Field.Type is TextType)
            {
                return FilterMatch.EqualIgnoringCase;
            }
        }
        return hit.Field.Type is ListType ? FilterMatch.HasItem : FilterMatch.Equal;
    }

    private static IEnumerable<(int Start, int End, string Input, FieldReading Field, FilterMatch Match)> Own(
        Clause clause,
        IReadOnlyList<FieldReading> fields,
        List<string> unknown
    )
    {
        foreach (Match match in Identifier().Matches(clause.Shape))
        {
            var name = FieldNames.Snake(match.Groups["name"].Value);
            if (Known().IsMatch(name) || clause.Text.IsTaken(clause.Start + match.Index))
            {
                continue;
            }
            var told = match.Groups["told"];
            if (Match(name, told.Value, [.. clause.FieldsOf(told)], fields) is not var (field, how))
            {
                unknown.Add(name);
                continue;
            }
            clause.Text.Take(clause.Start + match.Index, match.Length);
            yield return (clause.Start + match.Index, clause.Start + match.Index + match.Length, name, field, how);
        }
    }

    private static (FieldReading Field, FilterMatch Match)? Match(
        string name,
        string told,
        IReadOnlyList<FieldReading> named,
        IReadOnlyList<FieldReading> fields
    )
    {
        var affix = Affix().Match(name);
        var stem = affix.Success ? affix.Groups["stem"].Value : name;
        var field =
            named is [var only] ? only
            : fields.Where(other => IsStem(other.Name, stem)).ToList() is [var one] ? one
            : null;
        if (field is null || named.Count > 1)
        {
            return null;
        }
        var ignoresCase = CaseAlike().IsMatch(told);
        if (field.Type is TextType && (Part().IsMatch(told) || affix.Groups["part"].Success))
        {
            return (field, ignoresCase ? FilterMatch.ContainsIgnoringCase : FilterMatch.Contains);
        }
        if (field.Type is TextType && (Beginning().IsMatch(told) || affix.Groups["prefix"].Success))
        {
            return (field, ignoresCase ? FilterMatch.StartsWithIgnoringCase : FilterMatch.StartsWith);
        }
        return field.Type is IntegerType or DecimalType or DateType or InstantType ? Limit(field, told, affix) : null;
    }

    private static (FieldReading Field, FilterMatch Match)? Limit(FieldReading field, string told, Match affix)
    {
        if (AtLeast().IsMatch(told))
        {
            return (field, FilterMatch.AtLeast);
        }
        if (AtMost().IsMatch(told))
        {
            return (field, FilterMatch.AtMost);
        }
        if (MoreThan().IsMatch(told))
        {
            return (field, FilterMatch.MoreThan);
        }
        if (LessThan().IsMatch(told))
        {
            return (field, FilterMatch.LessThan);
        }
        return affix.Groups["min"].Success ? (field, FilterMatch.AtLeast)
            : affix.Groups["max"].Success ? (field, FilterMatch.AtMost)
            : null;
    }

    private static bool IsStem(string field, string stem) =>
        field == stem
        || field.EndsWith("_" + stem, StringComparison.Ordinal)
        || field.StartsWith(stem + "_", StringComparison.Ordinal);

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex(
        @"(?:[`""'](?<name>[a-z]\w*)[`""']|(?<![\w-])(?<name>[a-z]+(?:_[a-z0-9]+)+|(?:from|to|since|until|min|max|search)(?=\s*[(:,])))(?<told>\s*\([^)]*\)|,? (?:which|that|the text|a text|a part|part of|the beginning|the earliest|the latest|the smallest|the largest|occurs|contained)[^;]*|\s+(?:shows?|selects?|gives?|limits?|keeps?|restricts?|finds?|lists?)\b[^;,]*|(?<=until)\s[^;]*)?",
        Options,
        10000
    )]
    private static partial Regex Identifier();

    private const string Only =
        @"only (?:the |those )?(?:\ue002+|ones|those|these|entries|what)(?: (?:that|which))?(?: (?:are|is|have|has|lies?|stands?|lives?|lying|standing|living|kept|from))? (?:there|(?:of|with|in|at|from|for) (?:that|this|the same) \ue000+|with (?:this|that|the same|the given|it)(?: value| one)?|(?:of|in|for|at|from) (?:it|this (?:value|one)|that (?:value|one)))(?: (?:are|is) (?:shown|listed|answered|returned|given|included))?";

    [GeneratedRegex(
        @"(?<=^\W*(?:and |or )?)(?:with|given|by) (?:an? |the )?[`""']?(?<f>\ue000+)[`""']?, (?:then )?"
            + Only
            + @"(?=\W*$|,)|\b(?:if|when) (?:one|you|the caller|the request|somebody|someone|it|they) (?:sends?|gives?|names?|tells?|passes|supplies|specifies|states?|mentions?) (?:an? |the )?[`""']?(?<f>\ue000+)[`""']?, (?:then )?"
            + Only
            + @"(?=\W*$|,)",
        Options,
        10000
    )]
    private static partial Regex Sent();

    [GeneratedRegex(
        @"^(?:items?|total|page|page_?size|limit|offset|skip|per_page|not_found|true|false|and|or|null|created|operation)$|^\d",
        Options,
        10000
    )]
    private static partial Regex Known();

    [GeneratedRegex(
        @"^(?:(?<min>min(?:imum)?|from|since|after|earliest|at_least)_(?<stem>\w+)|(?<max>max(?:imum)?|to|until|before|latest|at_most)_(?<stem>\w+)|(?<stem>\w+?)_(?:(?<min>min|from|since|after|at_least)|(?<max>max|to|until|before|at_most))|(?<stem>\w+?)_(?:(?<part>part|contains|like|search|text|fragment)|(?<prefix>prefix|starts_with|start|beginning)))$",
        Options,
        10000
    )]
    private static partial Regex Affix();

    [GeneratedRegex(
        @"\b(?:occurs?|contained|appears?|found|contains?|part|anywhere|substring|included)\b",
        Options,
        10000
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"\b(?:begins?|starts?|beginning|start|prefix)\b", Options, 10000)]
    private static partial Regex Beginning();

    [GeneratedRegex(
        @"\b(?:upper (?:and|or) lower case|case-?insensitive\w*|(?:without regard to|regardless of|ignoring|irrespective of) case|(?:upper|lower) case)\b",
        Options,
        10000
    )]
    private static partial Regex CaseAlike();

    [GeneratedRegex(
        @"\b(?:at least|that many or more|or more|or later|or above|not (?:less|lower|before|earlier)|from (?:this|that|the)|on or after|from .* on|smallest|earliest|minimum)\b|>=|\u2265",
        Options,
        10000
    )]
    private static partial Regex AtLeast();

    [GeneratedRegex(
        @"\b(?:at most|or less|or fewer|or earlier|or below|not (?:more|greater|after|later)|up to|on or before|largest|latest|maximum)\b|<=|\u2264",
        Options,
        10000
    )]
    private static partial Regex AtMost();

    [GeneratedRegex(@"\b(?:more than|greater than|after|above|later than|over)\b|>", Options, 10000)]
    private static partial Regex MoreThan();

    [GeneratedRegex(@"\b(?:less than|fewer than|before|below|earlier than|under)\b|<", Options, 10000)]
    private static partial Regex LessThan();

    [GeneratedRegex(
        @"\G[`""']*\s*\((?=[^)]*(?:case|part|contain|equal|exact|occurs))(?:[^)]*?(?<part>\b(?:part|contain\w*|occurs|anywhere)\b))?[^)]*?(?<case>\b(?:upper|lower) case|case-?insensitive|ignoring case)?[^)]*\)",
        Options,
        10000
    )]
    private static partial Regex Remark();
}
