using System.Text.RegularExpressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads limits: <c>2–60 characters</c>, <c>more than 0, at most 50</c>, <c>maximum 2035</c>.</summary>
internal static partial class BoundReader
{
    /// <summary>Reads how many decimals there may be.</summary>
    public static void ReadPlaces(PhraseText text, FieldDraft draft) =>
        text.TakeAll(Places(), match => NotePlaces(match, draft));

    /// <summary>Reads all other limits.</summary>
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(Chain(), match => NoteChain(match, draft));
        text.TakeAll(MultipleOf(), match => NoteMultiple(match, draft));
        text.TakeAll(Keyword(), match => NoteKeyword(match, draft));
        text.TakeAll(RangeCall(), match => NoteRange(match, draft));
        text.TakeAll(Range(), match => NoteRange(match, draft));
        text.TakeAll(Upper(), match => NoteUpper(match, draft, isExclusive: false));
        text.TakeAll(Lower(), match => NoteLower(match, draft, isExclusive: false));
        text.TakeAll(UpperExclusive(), match => NoteUpper(match, draft, isExclusive: true));
        text.TakeAll(LowerExclusive(), match => NoteLower(match, draft, isExclusive: true));
        text.TakeAll(Exact(), match => NoteExact(match, draft));
        text.TakeAll(Sign(), match => NoteSign(match, draft));
    }

    /// <summary>"0 &lt; apples_kg &lt;= 5000", with the field's own name between its limits.</summary>
    private static bool NoteChain(Match match, FieldDraft draft)
    {
        if (
            FieldNames.Snake(match.Groups["name"].Value) != draft.Name
            || Numerals.Parse(match.Groups["a"].Value) is not { } least
            || Numerals.Parse(match.Groups["b"].Value) is not { } most
        )
        {
            return false;
        }

        var (lower, upper) = (match.Groups["low"].Value, match.Groups["high"].Value);
        draft.Bounds.Add(new(new Bound(least, lower is "<"), new Bound(most, upper is "<"), BoundUnit.Value));
        return true;
    }

    [GeneratedRegex(
        @"(?<![\w.])(?<a>-?\d[\d.]*)\s*(?<low><=|<|\u2264)\s*[`""']?(?<name>[a-z]\w*)[`""']?\s*(?<high><=|<|\u2264)\s*(?<b>-?\d[\d.]*)(?![\w.])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Chain();

    private static bool NotePlaces(Match match, FieldDraft draft)
    {
        draft.Places = match.Groups["n"].Success ? (int?)Numerals.Parse(match.Groups["n"].Value) : 2;
        return draft.Places is >= 0 and < 20;
    }

    private static bool NoteMultiple(Match match, FieldDraft draft)
    {
        draft.MultipleOf = Numerals.Parse(match.Groups["n"].Value);
        return draft.MultipleOf > 0;
    }

    private static bool NoteKeyword(Match match, FieldDraft draft)
    {
        var limit = Numerals.Parse(match.Groups["n"].Value);
        if (limit is not { } value)
        {
            return false;
        }
        var unit =
            match.Groups["len"].Success ? BoundUnit.Characters
            : match.Groups["items"].Success ? BoundUnit.Items
            : BoundUnit.Value;
        var bound = new Bound(value, match.Groups["ex"].Success);
        draft.Bounds.Add(match.Groups["max"].Success ? new(null, bound, unit) : new(bound, null, unit));
        return true;
    }

    private static bool NoteRange(Match match, FieldDraft draft)
    {
        var (lower, upper) = (Numerals.Parse(match.Groups["a"].Value), Numerals.Parse(match.Groups["b"].Value));
        if (lower is not { } least || upper is not { } most || least > most)
        {
            return false;
        }
        var isExclusive = match.Groups["ex"].Success;
        draft.Bounds.Add(new(new(least, isExclusive), new(most, isExclusive), UnitOf(match, draft)));
        return true;
    }

    private static bool NoteUpper(Match match, FieldDraft draft, bool isExclusive)
    {
        if (Numerals.Parse(match.Groups["n"].Value) is not { } limit)
        {
            return false;
        }
        draft.Bounds.Add(new(null, new(limit, isExclusive), UnitOf(match, draft)));
        return true;
    }

    private static bool NoteLower(Match match, FieldDraft draft, bool isExclusive)
    {
        if (Numerals.Parse(match.Groups["n"].Value) is not { } limit)
        {
            return false;
        }
        draft.Bounds.Add(new(new(limit, isExclusive), null, UnitOf(match, draft)));
        return true;
    }

    private static bool NoteExact(Match match, FieldDraft draft)
    {
        if (Numerals.Parse(match.Groups["n"].Value) is not { } limit)
        {
            return false;
        }
        draft.Bounds.Add(new(new(limit), new(limit), UnitOf(match, draft)));
        return true;
    }

    private static bool NoteSign(Match match, FieldDraft draft)
    {
        draft.Bounds.Add(new(new(0, match.Groups["ex"].Success), null, BoundUnit.Value));
        return true;
    }

    private static BoundUnit UnitOf(Match match, FieldDraft draft) =>
        match.Groups["char"].Success ? BoundUnit.Characters
        : match.Groups["item"].Success || (draft.IsList && match.Groups["word"].Success) ? BoundUnit.Items
        : BoundUnit.Value;

    private const string N = @"(?<![\w.-])(?:€|\$|£|eur |usd )?\s*(?<n>" + Numerals.Pattern + ")";

    private const string Unit =
        @"(?!\s*(?:decimals?|decimal (?:places|digits)|places|fraction(?:al)? digits)\b)(?!-\d)"
        + @"(?:\s*-?\s*(?:(?<char>characters?|chars?\b\.?|letters?|signs|symbols?|digits?)(?:\s+(?:long|in length|of length))?(?:\s+after(?:wards| that| trimming))?|(?<item>items?|entries|elements)\b|%|€|eur\b|euros?\b|(?<word>[a-z²³]+)(?=\s*(?:$|[,;.)\u00a6]))))?";

    private const string More =
        @"(?:or (?:more|greater|above|higher|longer|later|larger|over)|and (?:more|above|up|over)|upwards?|\+|on(?:wards?)?\b)";

    private const string Less =
        @"(?:or (?:less|fewer|below|lower|shorter|smaller|under)|and (?:less|below|fewer)|at (?:the )?most|maximum|max\b|as a maximum)";

    [GeneratedRegex(
        @"\b(?:(?:with|to|and|has|have)\s+)?(?:at most|up to|max(?:imum)?\.?(?: of)?|no more than|not more than|exactly|with)?\s*(?<n>"
            + Numerals.Pattern
            + @")\s*(?:decimal (?:places?|digits?)|decimals?|digits? after the (?:decimal )?(?:point|comma)|places? after the (?:decimal )?point|fraction(?:al)? digits?)(?:\s+(?:at most|max(?:imum)?))?\b|\b(?:scale|decimal_places|decimalplaces|fraction)\s*[=:]?\s*(?<n>\d+)|\b(?:(?:exact )?to the|whole|full|in|and|with) (?:cents?|penny|pence|pennies|centimes?)\b|\b(?:euros?|dollars?|pounds?|francs?) (?:and|with) (?:cents?|pence|centimes?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Places();

    [GeneratedRegex(
        @"(?:\bin )?\b(?:steps?|multiples?|multiple_?of|multipleof|increments?|divisible|step[ -]?(?:size|width))[""']?\s*(?:of|by|:|=)?\s*(?<n>"
            + Numerals.Pattern
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MultipleOf();

    [GeneratedRegex(
        @"\b(?:(?<max>max)(?:imum)?|(?<min>min)(?:imum)?)(?<len>[_ ]?len(?:gth)?)[""']?\s*(?:of|is|[:=(])?\s*(?<n>-?\d[\d_]*)\)?"
            + @"|\b(?<len>(?<min>minimumlength))\s*=\s*(?<n>\d+)\)?|\b(?<len>(?<max>(?:string|max)length))\(\s*(?<n>\d+)\)?"
            + @"|\b(?:(?<max>max)|(?<min>min))_?(?<items>items|properties)[""']?\s*[:=(]?\s*(?<n>\d+)\)?"
            + @"|\b(?<ex>exclusive[_ ]?)(?:(?<max>max)(?:imum)?|(?<min>min)(?:imum)?)[""']?\s*[:=(]?\s*(?<n>-?\d[\d_]*(?:\.\d+)?)\)?"
            + @"|\b(?:(?<max>le)|(?<min>ge)|(?<max>lt)(?<ex>)|(?<min>gt)(?<ex>))\s*=\s*(?<n>-?\d[\d_]*(?:\.\d+)?)"
            + @"|@(?:decimal)?(?:(?<max>max)|(?<min>min))\(\s*(?:value\s*=\s*)?""?(?<n>-?\d[\d_]*(?:\.\d+)?)""?\s*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Keyword();

    [GeneratedRegex(
        @"\[?range\(\s*(?<a>-?[\d.]+)\s*,\s*(?<b>-?[\d.]+)\s*\)\]?|@(?<char>size)\(\s*min\s*=\s*(?<a>\d+)\s*,\s*max\s*=\s*(?<b>\d+)\s*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RangeCall();

    [GeneratedRegex(
        @"(?:\b(?:from|between|in the range(?: of| from)?|range:?|anything from|a value (?:from|between)|must be (?:from|between))\s+)?(?<![\w.:-])(?:€|\$|£|eur )?\s*(?<a>"
            + Numerals.Pattern
            + @")\s*(?:€|%|eur\b|euros?\b|characters?|chars)?\s*(?:-|to|through|until|up to|\.\.\.?|…|(?<=between\s[^;.]{0,20})and)\s*(?:€|\$|£|eur )?\s*(?<b>"
            + Numerals.Pattern
            + ")"
            + Unit
            + @"(?:\s*,?\s*\(?(?:(?<ex>both exclusive|exclusive)|inclusive|both included|each included|both inclusive|included|both ends included|including both)\)?)?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?:\b(?:must |may |has to |shall )?(?:be |have |has )?(?:at (?:the )?most|at (?:the )?maximum|not more than|no more than|(?:not|never) (?:be )?(?:more than|greater|larger|higher|longer|later|above|over|exceed(?:ing|s)?|beyond)(?: than)?|no (?:greater|larger|higher|longer) than|does(?: not|n't) exceed|up to|limited to|max(?:imum)?\.?[""']?(?: of| is|:)?|capped at)|<=|≤|=<)\s*(?:and including\s+)?"
            + N
            + Unit
            + @"|"
            + N
            + Unit
            + @"\s*(?:"
            + Less
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Upper();

    [GeneratedRegex(
        @"(?:\b(?:must |may |has to |shall )?(?:be |have |has )?(?:at (?:the )?least|(?:not|never) (?:be )?(?:less|fewer|smaller|lower|shorter|below|under)(?: than)?|no (?:less|fewer|smaller|lower|shorter) than|min(?:imum)?\.?[""']?(?: of| is|:)?|from|starting (?:at|from)|beginning (?:at|with))|>=|≥|=>)\s*"
            + N
            + Unit
            + @"(?:\s*(?:"
            + More
            + "))?|"
            + N
            + Unit
            + @"\s*(?:"
            + More
            + ")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Lower();

    /// <summary>"No shed has more than forty" is no lower limit.</summary>
    private const string NotDenied = @"(?<!\b(?:no|none|nobody|neither|never|not|nothing)\b[^.;]{0,60})";

    [GeneratedRegex(
        NotDenied
            + @"(?:\b(?:must |shall |has to )?(?:be )?(?:less|fewer|smaller|lower|shorter) than|\b(?:below|under)|<)\s*"
            + N
            + Unit,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex UpperExclusive();

    [GeneratedRegex(
        NotDenied
            + @"(?:\b(?:must |shall |has to )?(?:be )?(?:more|greater|larger|bigger|higher|longer) than|\b(?:above|over|exceeding)|\bmust exceed|>)\s*"
            + N
            + Unit,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LowerExclusive();

    [GeneratedRegex(
        @"(?:\b(?:exactly|always|precisely|of|length(?: is)?:?)\s+)?"
            + N
            + @"\s*-?\s*(?<char>characters?|chars\b)(?:\s+(?:long|in length|exactly))?|\bexactly\s+"
            + N
            + @"\s*(?<item>items?|entries|elements)|\blength(?: is)?\s*[:=]?\s*(?<char>)"
            + N,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Exact();

    [GeneratedRegex(
        @"\b(?:must be |has to be |always )?(?:(?<ex>positive)|non-?negative|not negative|never negative|zero or more|zero or positive)\b(?! (?:one|integer|number))?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Sign();
}
