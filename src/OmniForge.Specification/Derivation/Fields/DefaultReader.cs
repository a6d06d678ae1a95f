using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads what a field is when nobody says anything: <c>default 4</c>, <c>standard, if not told</c>, <c>0 at first</c>.</summary>
internal static partial class DefaultReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(NoDefault(), _ => true);
        text.TakeAll(AfterWord(), match => Note(text, match, draft, isInitial: false, mayBeWords: true));
        text.TakeAll(BeforeWord(), match => Note(text, match, draft, isInitial: false));
        text.TakeAll(AfterConditionLinked(), match => Note(text, match, draft, isInitial: false));
        text.TakeAll(BeforeCondition(), match => Note(text, match, draft, isInitial: false));
        text.TakeAll(AfterCondition(), match => Note(text, match, draft, isInitial: false));
        text.TakeAll(InitialAfter(), match => Note(text, match, draft, isInitial: true));
        text.TakeAll(InitialBefore(), match => Note(text, match, draft, isInitial: true));
    }

    /// <summary>Reads a cell that holds nothing but the default.</summary>
    public static void ReadCell(PhraseText text, FieldDraft draft)
    {
        if (MustBeGiven().IsMatch(text.Low))
        {
            draft.IsRequired = true;
            text.Take(0, text.Low.Length);
            return;
        }
        var isNo = draft.Type == TypeWord.Boolean && No().IsMatch(text.Low);
        if (!isNo && NoValue().IsMatch(text.Low))
        {
            text.Take(0, text.Low.Length);
            return;
        }
        text.Take(WholeValue(), match => Note(text, match, draft, isInitial: false));
    }

    private static bool Note(PhraseText text, Match match, FieldDraft draft, bool isInitial, bool mayBeWords = false)
    {
        if (
            !match.Groups["q"].Success
            && _noValues.Contains(match.Groups["w"].Value)
            && !(match.Groups["w"].Value == "other" && ListsOther().IsMatch(text.Low))
        )
        {
            return false;
        }
        var value =
            match.Groups["gq"].Success ? text.RawOf(match.Groups["gq"])
            : match.Groups["g"].Success ? match.Groups["g"].Value
            : match.Groups["q"].Success ? text.RawOf(match.Groups["q"])
            : match.Groups["n"].Success ? match.Groups["n"].Value
            : mayBeWords ? Words(text, match.Groups["w"], draft)
            : text.RawOf(match.Groups["w"]);
        if (draft.Default is { } known && !string.Equals(known, value, StringComparison.OrdinalIgnoreCase))
        {
            draft.Problems.Add("names two defaults");
        }
        draft.Default = value;
        draft.IsInitial |= isInitial;
        return true;
    }

    /// <summary>"Bag, coat or other": one of the values.</summary>
    [GeneratedRegex(@"(?:,|\bor|\band|[|/])\s+[`""']?other\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex ListsOther();

    /// <summary>The value of a text may be several words, up to a comma or the end: <c>default: pier office</c>.</summary>
    private static string Words(PhraseText text, Group first, FieldDraft draft)
    {
        var more = MoreWords().Match(text.Low, first.Index + first.Length);
        if (draft.Type != TypeWord.Text || !more.Success)
        {
            return text.RawOf(first);
        }

        text.Take(more.Index, more.Length);
        return text.RawOf(first.Index, first.Length + more.Length);
    }

    [GeneratedRegex(
        @"\G(?: (?!(?:if|when|unless|where|is|are|for|in|on|by|and|or|as|with|until|at|not|of|may|can|must|then|the|value|by|to|from|up|characters|text|default|assumed|taken|used|otherwise|optional|required|unique)\b)[a-z][\w-]*)+(?=\s*(?:[,;.)]|$))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MoreWords();

    private static readonly HashSet<string> _noValues = new(StringComparer.Ordinal)
    {
        "the",
        "a",
        "an",
        "today",
        "now",
        "current",
        "it",
        "is",
        "as",
        "that",
        "which",
        "value",
        "system",
        "given",
        "required",
        "set",
        "made",
        "computed",
        "same",
        "then",
        "if",
        "when",
        "optional",
        "to",
        "at",
        "in",
        "and",
        "or",
        "not",
        "be",
        "of",
        "date",
        "must",
        "may",
        "can",
        "see",
        "with",
        "by",
        "for",
        "only",
        "taken",
        "assumed",
        "characters",
        "other",
    };

    /// <summary>The same value in other words: <c>nothing (null)</c>, <c>none, that is, 0</c>.</summary>
    private const string Gloss =
        @"(?:\s*(?:\(\s*|,?\s*(?:that is|i\.e\.|meaning|in other words|which means)\s*[:,]?\s*)(?:[`""'](?<gq>[^`""']{0,80})[`""']|(?<g>null|none|true|false|yes|no|"
        + Numerals.Pattern
        + @"))(?:\s*\))?)?";

    private const string Value =
        @"(?:[`""'](?<q>[^`""']{0,80})[`""']"
        + Gloss
        + @"|(?:[€$£]\s*)?(?<n>"
        + Numerals.Pattern
        + @")(?:\s*(?:€|%|eur\b|euros?\b))?|(?<![\w-])(?<w>[a-z][\w-]*)"
        + Gloss
        + ")";

    private const string Lead =
        @"(?:,?\s*(?:and|but)?\s*\b(?:(?:it|this|that|which) (?:is|shall be|will be|counts as|becomes)|it's)\s+)?";

    private const string Told =
        @"(?:told|stated|said|specified|set|given|noted|mentioned|indicated|sent|entered|supplied|provided|named|known|filled in|typed in|chosen|declared|agreed|ordered|requested|instructed|directed|wanted|asked(?: for)?|ticked|marked|passed|present|there|picked|selected|shown|written(?: down)?|in the (?:request|body|input))";

    private const string Who =
        @"(?:somebody|someone|anybody|anyone|nobody|no one|no-one|i|we|you|one|they|he|she|it|(?:the|an?|my|our|your|this|that)\s+[a-z][\w-]*(?:\s+[a-z][\w-]*){0,2}?)";

    private const string It =
        @"(?:it|this|that|them|one|anything|something|nothing|(?:the|an?|any|its|this|that)\s+[a-z][\w-]*(?:\s+(?:of|in|for)\s+[a-z]\w*|\s+[a-z][\w-]*)?)";

    private const string Tells =
        @"(?:tells?|says?|states?|gives?|enters?|names?|sends?|types?|sets?|mentions?|chooses?|picks?|selects?|specif(?:y|ies)|provides?|suppl(?:y|ies)|indicates?|notes?|writes?|fills?|decides?|orders?|requests?|asks?|wants?|wishes|wish|puts?|passes|pass|ticks?|knows?|needs?)(?:\s+(?:in|down|up|for))?";

    /// <summary>What somebody does who tells nothing.</summary>
    private const string KeepsSilent =
        @"(?:(?:leaves?|omits?|skips?|forgets?|drops?)(?:\s+"
        + It
        + @")?(?:\s+(?:out|empty|blank|away|off|open|unset|unfilled))?"
        + @"|(?:is|are|was|were|keeps?|remains?|stays?)\s+(?:silent|quiet|mute)(?:\s+(?:on|about)\s+"
        + It
        + @")?|"
        + Tells
        + @"\s+(?:nothing|none|no\s+[a-z]\w*)(?:\s+(?:about|on|of|for|in|as)\s+"
        + It
        + @"(?:\s+in\s+[a-z]\w*)?)?(?:\s+in)?"
        + @"|(?:don['\u2019]?t|do not|did not|didn['\u2019]?t|does not|doesn['\u2019]?t|has not|hasn['\u2019]?t|have not|haven['\u2019]?t)\s+[a-z]+(?:\s+(?:in|out|up|for))?(?:\s+"
        + It
        + @")?(?:\s+(?:in|out|up))?)";

    private const string Silence =
        @"(?:(?:whoever|(?:those|people|anyone|anybody|everyone|everybody|an?\s+[a-z]+|the\s+[a-z]+)\s+who)\s+"
        + KeepsSilent
        + @"|\b(?:"
        + Who
        + @"|many|some|most|few|several)(?:\s+(?:may|can|might|often|usually|sometimes))?\s+"
        + KeepsSilent
        + @"\s*[,;.:]\s*(?:(?:and|but)\s+)?(?=(?:then|in\s+(?:this|that|which|such\s+a)\s+case|if\s+so)\b)(?:in\s+[a-z]+(?:\s+a)?\s+case|if\s+so)?"
        + @"|unless\s+(?:(?:(?:it|this|that|another|a different|otherwise|something else|anything else|the contrary)(?:\s+[a-z]+)?\s+)?(?:is |was |has been |are |be )?)?"
        + Told
        + @"\b(?:\s+(?:otherwise|so|differently))?"
        + @"|unless\s+"
        + Who
        + @"\s+"
        + Tells
        + @"(?:\s+(?:otherwise|so|differently|another(?:\s+(?:one|value))?|something else|anything else|one|it|a different one|a value))?(?=\s*(?:$|[,;.:)\u00a6]))"
        + @"|(?:in|for) (?:the absence|default|lack|want) of (?:an?\s+|any\s+|the\s+)?(?:other\s+)?[a-z]+(?:\s+(?:thereof|to the contrary|in the request|on (?:it|this)))?|in its absence|failing (?:which|that|this|it|(?:an?|any|such)(?:\s+such)?\s+[a-z]+)|without (?:an?|any) (?:other )?(?:statement|entry|value|answer|indication|word|mention|instruction|input|specification|information)(?:\s+(?:of it|for it|about it|on it|here))?"
        + @"|(?<=^|[,;.(\u00a6]\s*)(?:left (?:out|blank|empty|off)|omitted|not (?:given|entered|filled in|stated|told|said|sent|supplied))(?=\s*:)"
        + @"|(?:if|when|where|whenever|unless|as long as|should)\s+(?:(?:(?:it|this|that|they|the\s+[a-z]\w*(?:\s+[a-z]\w*)?|no\s+[a-z]\w*|nothing|none)\s+)?(?:(?:is|are|was|were|has been|have been|be|gets)(?:\s+|(?=n't)))?"
        + @"(?:(?:not|never|n't)\s+(?:been\s+)?"
        + Told
        + @"|omitted|left (?:out|off|away|blank|empty|open)|missing|absent|unspecified|unset|unstated|unknown|empty|blank|lacking|wanting|skipped|silent"
        + @"|(?<=(?:no\s+[a-z]\w*|nothing|none)\s+(?:(?:is|are|was|were|has been|have been)\s+)?)"
        + Told
        + @"|(?:nothing|none|no (?:value|other value))(?:\s+(?:else|other))?\s+(?:is|was|has been)\s+"
        + Told
        + @"|(?:nobody|no one|no-one)\b[^,;.)]{0,40}"
        + @"|(?:told|stated|said|specified|set|given|noted|mentioned|indicated|requested|agreed)\s+otherwise"
        + @"|otherwise\s+"
        + Told
        + @"|something else is (?:said|told|given|stated|set)|not\b)|"
        + Who
        + @"\s+"
        + KeepsSilent
        + @"))";

    /// <summary>What joins the value to the words for silence that stand before it.</summary>
    private const string Link =
        @"(?:(?:(?:it|this|that|the value|the answer|the default)(?:'s|\s+(?:is|shall be|will be|counts as|becomes|means|stays|remains|defaults to|(?:is|shall be|will be) (?:taken|assumed|set|treated|read|understood|deemed|held)(?:\s+(?:to be|as|to|for|at))?))"
        + @"|(?:we|i|you|one|they)\s+(?:assume|take|suppose|put|use|write|read|set|count|enter|note|understand|fill in|go (?:with|for)|reckon with)(?:\s+(?:it\s+)?(?:as|to be|is|means|down as|that it is))?"
        + @"|is|counts as|becomes|means|=|->|\u2192|shall be|will be|assume|assumed|use|take|taken(?: to be| as)?|treated as|read as|understood as|deemed(?: to be)?|defaults to)(?:\s+(?:simply|just|always))?\s+|:\s*)(?:an?\s+|the\s+value\s+)?";

    private const string Assumed =
        @"(?:\s+(?:applies|holds|counts|stands|(?:is|shall be|will be) (?:assumed|used|taken|meant|supposed|understood|set|entered|put in|filled in|deemed)))";

    [GeneratedRegex(@"\bno default(?: value)?\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NoDefault();

    [GeneratedRegex(
        @"(?:\b(?:the |its |with |and )?(?:default|pre-?set|standard value)(?:s|ed)?(?: value)?(?:\s+(?:is|to|of))?\s*[:=]?\s*|\bassumed (?:to be|as)\s+|\btaken as\s+)"
            + Value
            + @"(?:\s*,?\s+"
            + Silence
            + ")?",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterWord();

    [GeneratedRegex(
        Value
            + @"\s*(?:\((?:true|false|null)\)\s*)?(?:,\s*)?(?:\(?\s*(?:is |as |being )?(?:the |by |a )?default\)?\b|\[default\])(?!\s+(?:of|is|to|[`""'0-9]))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BeforeWord();

    [GeneratedRegex(Lead + Value + Assumed + @"?\s*,?\s+(?:\(\s*)?" + Silence, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BeforeCondition();

    [GeneratedRegex(
        Silence + @"\s*,?\s*(?:then\s+)?(?:" + Link + Value + Assumed + @"?|" + Value + Assumed + @")",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterConditionLinked();

    [GeneratedRegex(Silence + @"\s*[:,]?\s*(?:then\s+)?" + Value + Assumed + "?", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex AfterCondition();

    [GeneratedRegex(
        @"(?:\binitial(?:ly| value(?: is)?)?\s*[:=]?\s*(?:set to |is )?|\bstarts?(?: out| off)?\s+(?:as|at|in)\s+|\bat first[:,]?\s+|\bin the beginning[:,]?\s+|\b(?:(?:a|an|every|each|any|the) )?new (?:one|ones|\w+) (?:is|are|has|have|gets?|starts? (?:as|with|at))\s+)"
            + Value,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex InitialAfter();

    [GeneratedRegex(
        Value
            + @"\s*,?\s+(?:at first|initially|at the (?:start|beginning|outset)|in the beginning|to begin with|to start with|(?:on|at|upon|after) (?:its )?(?:creation|registration|opening|start)|when (?:it is |it was )?(?:created|registered|opened|added|stored|new|recorded|logged|made|entered|booked|reported|received|submitted)|for (?:a )?new (?:one|ones|\w+))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex InitialBefore();

    [GeneratedRegex(@"^\s*(?:[-/.]*|none|no|n/?a|no default|[-`]+)\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex NoValue();

    /// <summary>What happens when it is left out, where that is no value.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:none|no|no default|nothing|-+)\s*[,;:.(-]\s*)?(?:(?:it )?(?:must|has to|needs to|cannot|can't|may not|must not) be (?:given|there|sent|supplied|present|set|stated|entered|left out|omitted|missing)|(?:an? |gives an |leads to an )?error|(?:(?:the )?(?:whole )?(?:request|order|call|input|entry|it) )?(?:(?:is|gets|will be) )?(?:refused|rejected|turned down|mandatory|required|compulsory|obligatory|not allowed|not possible|invalid|needed|a must|must be given))\s*\.?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MustBeGiven();

    [GeneratedRegex(@"^\s*(?:it is |it's )?no\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex No();

    [GeneratedRegex(@"^\s*(?:" + Link + ")?" + Value + Assumed + @"?\s*\.?\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WholeValue();
}
