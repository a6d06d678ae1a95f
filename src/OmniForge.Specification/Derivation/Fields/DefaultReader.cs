using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Fields;

/// <summary>Reads what a field is when nobody says anything: <c>default 4</c>, <c>standard, if not told</c>, <c>0 at first</c>.</summary>
internal static partial class DefaultReader
{
    public static void Read(PhraseText text, FieldDraft draft)
    {
        text.TakeAll(NoDefault(), _ => true);
        text.TakeAll(AfterWord(), match => Note(text, match, draft, isInitial: false));
        text.TakeAll(BeforeWord(), match => Note(text, match, draft, isInitial: false));
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
        if (NoValue().IsMatch(text.Low))
        {
            text.Take(0, text.Low.Length);
            return;
        }
        text.Take(WholeValue(), match => Note(text, match, draft, isInitial: false));
    }

    private static bool Note(PhraseText text, Match match, FieldDraft draft, bool isInitial)
    {
        var value =
            match.Groups["q"].Success ? text.RawOf(match.Groups["q"])
            : match.Groups["n"].Success ? match.Groups["n"].Value
            : text.RawOf(match.Groups["w"]);
        if (!match.Groups["q"].Success && _noValues.Contains(match.Groups["w"].Value))
        {
            return false;
        }
        if (draft.Default is { } known && !string.Equals(known, value, StringComparison.OrdinalIgnoreCase))
        {
            draft.Problems.Add("names two defaults");
        }
        draft.Default = value;
        draft.IsInitial |= isInitial;
        return true;
    }

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

    private const string Value =
        @"(?:[`""'](?<q>[^`""']{0,80})[`""']|(?:[€$£]\s*)?(?<n>"
        + Numerals.Pattern
        + @")(?:\s*(?:€|%|eur\b|euros?\b))?|(?<![\w-])(?<w>[a-z][\w-]*))";

    private const string Lead = @"(?:,?\s*(?:and|but)?\s*\b(?:it is|which is|that is)\s+)?";

    private const string Silence =
        @"(?:unless\s+(?:(?:it|this)\s+(?:is|was)\s+)?(?:told|stated|said|specified|set|given|noted|mentioned|indicated|sent)\b(?:\s+otherwise)?|(?:if|when|where|whenever|unless)\s+(?:(?:it|this|that|the field|the value|they)\s+)?(?:(?:is|are|was|were|has been|have been)\s+)?"
        + @"(?:not\s+(?:told|given|stated|set|known|sent|supplied|specified|provided|named|mentioned|present|passed|filled in|chosen|said|there|entered|in the (?:request|body|input))"
        + @"|omitted|left (?:out|off|away|blank|empty)|missing|absent|unspecified|unset|unstated|unknown|empty"
        + @"|(?:nothing|none|no (?:value|other value))(?:\s+(?:else|other))?\s+(?:is|was)\s+(?:said|told|given|stated|set|specified|sent|supplied|known|named)"
        + @"|(?:nobody|no one|no-one|the caller|the client|the user|someone|somebody)\b[^,;.)]{0,40}"
        + @"|(?:told|stated|said|specified|set|given|noted|mentioned|indicated|requested|agreed)\s+otherwise"
        + @"|otherwise\s+(?:told|stated|said|specified|given|set|noted)"
        + @"|(?:i|we|you|they|one)\s+(?:don['’]?t|do not|did not|didn['’]?t)\s+\w+(?:\s+(?:it|them|one))?(?:\s+(?:in|out|up))?"
        + @"|(?:i|we|you|they|one)\s+(?:leave|omit|skip)\s+(?:it|them|that)(?:\s+(?:out|empty|blank|away))?"
        + @"|something else is (?:said|told|given|stated|set)|not\b))";

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

    [GeneratedRegex(Lead + Value + @"\s*,?\s+(?:\(\s*)?" + Silence, RegexOptions.CultureInvariant, 10000)]
    private static partial Regex BeforeCondition();

    [GeneratedRegex(
        Silence
            + @"\s*[:,]?\s*(?:then\s+)?(?:it\s+(?:is|counts as|becomes)\s+|(?:is|counts as|becomes|means|=|->|→)\s*)?"
            + Value,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterCondition();

    [GeneratedRegex(
        @"(?:\binitial(?:ly| value(?: is)?)?\s*[:=]?\s*(?:set to |is )?|\bstarts?(?: out| off)?\s+(?:as|at|in)\s+|\bat first[:,]?\s+|\bin the beginning[:,]?\s+|\b(?:a )?new (?:one|ones|\w+) (?:is|are|has|have|gets?|starts? (?:as|with|at))\s+)"
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
        @"^\s*(?:(?:it )?(?:must|has to|needs to) be (?:given|there|sent|supplied|present|set)|(?:an? |gives an |leads to an )?error|(?:is )?(?:refused|rejected|mandatory|required|obligatory|not allowed|not possible|invalid))\s*\.?\s*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MustBeGiven();

    [GeneratedRegex(@"^\s*" + Value + @"\s*$", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex WholeValue();
}
