using System.Text.RegularExpressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads a CHECK of SQL that speaks of one column.</summary>
internal static partial class SqlCheckReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(NullGuard(), match => IsColumn(match, draft));
        if (Disjunction().IsMatch(text.Low))
        {
            return;
        }
        text.TakeAll(
            Between(),
            match => IsColumn(match, draft) && Add(match, draft, match.Groups["a"], match.Groups["b"])
        );
        text.TakeAll(Comparison(), match => IsColumn(match, draft) && Compare(match, draft));
        text.TakeAll(In(), match => IsColumn(match, draft) && List(text, match, draft));
        text.TakeAll(Like(), match => IsColumn(match, draft) && Match(text, match, draft));
        if (Empty().IsMatch(text.Low))
        {
            text.Take(0, text.Low.Length);
        }
    }

    private static bool IsColumn(Match match, FieldDraft draft) =>
        string.Equals(FieldNames.Snake(match.Groups["col"].Value), draft.Name, StringComparison.Ordinal)
        || match.Groups["col"].Value is "value";

    private static BoundUnit UnitOf(Match match) =>
        match.Groups["len"].Success ? BoundUnit.Characters : BoundUnit.Value;

    private static bool Add(Match match, FieldDraft draft, Group lower, Group upper)
    {
        draft.Bounds.Add(
            new(new(Numerals.Parse(lower.Value) ?? 0), new(Numerals.Parse(upper.Value) ?? 0), UnitOf(match))
        );
        return true;
    }

    private static bool Compare(Match match, FieldDraft draft)
    {
        var limit = Numerals.Parse(match.Groups["n"].Value) ?? 0;
        draft.Bounds.Add(
            match.Groups["op"].Value switch
            {
                ">=" => new(new(limit), null, UnitOf(match)),
                ">" => new(new(limit, IsExclusive: true), null, UnitOf(match)),
                "<=" => new(null, new(limit), UnitOf(match)),
                "<" => new(null, new(limit, IsExclusive: true), UnitOf(match)),
                _ => new(new(limit), new(limit), UnitOf(match)),
            }
        );
        return true;
    }

    private static bool List(PhraseText text, Match match, FieldDraft draft)
    {
        draft.Type = TypeWord.Values;
        draft.Values.Clear();
        draft.Values.AddRange(
            Literal().Matches(text.RawOf(match.Groups["list"])).Select(item => item.Groups["v"].Value)
        );
        return true;
    }

    private static bool Match(PhraseText text, Match match, FieldDraft draft)
    {
        var pattern = text.RawOf(match.Groups["p"]);
        var body = match.Groups["like"].Success
            ? "^"
                + Regex
                    .Escape(pattern)
                    .Replace("%", @"[\s\S]*", StringComparison.Ordinal)
                    .Replace("_", @"[\s\S]", StringComparison.Ordinal)
                + "$"
            : pattern;
        if (!match.Groups["like"].Success && !(pattern.StartsWith('^') && pattern.EndsWith('$')))
        {
            return false;
        }
        draft.Patterns.Add(body);
        return true;
    }

    private const string Column =
        @"(?:(?<len>(?:char_|character_|octet_)?length|len)\s*\(\s*(?<col>\w+)\s*\)|(?<col>[a-z_]\w*))";

    private const string N = @"-?\d[\d_]*(?:\.\d+)?";

    [GeneratedRegex(@"\b(?<col>[a-z_]\w*)\s+is\s+null\s+or\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NullGuard();

    [GeneratedRegex(
        @"\b" + Column + @"\s+between\s+(?<a>" + N + @")\s+and\s+(?<b>" + N + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Between();

    [GeneratedRegex(
        @"\b" + Column + @"\s*(?<op>>=|<=|>|<|=)\s*(?<n>" + N + @")(?![\w.])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Comparison();

    [GeneratedRegex(
        @"\b(?<col>[a-z_]\w*)\s+in\s*\(\s*(?<list>'[^']*'(?:\s*,\s*'[^']*')*)\s*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex In();

    [GeneratedRegex(@"\b(?<col>[a-z_]\w*)\s+(?:~|(?<like>like))\s+'(?<p>[^']+)'", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Like();

    [GeneratedRegex(@"\b(?:or|not)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Disjunction();

    [GeneratedRegex(@"'(?<v>[^']*)'", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Literal();

    [GeneratedRegex(
        @"^[\s\u00a6()]*(?:constraint \w+)?[\s\u00a6()]*check[\s\u00a6()]*(?:(?:and|or)[\s\u00a6()]*)*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Empty();
}
