using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>
/// Brings what is told of changes into one form: "the system shall set x" and "we set x" are "set x", "x shall be set" is "x is set", and "empties x (null)" is
/// "empties x".
/// </summary>
internal static partial class ChangePhrases
{
    private const string Actors =
        "(?:the |this |our )?(?:system|component|machine|service|software|program|node|reducer|application|app|module|controller|tracker|function|workflow)|we|i|you|it|one";

    private const string Modals = "shall|must|will|should|has to|have to|needs to|need to|is to|are to|ought to";

    private const string Verbs =
        "set|put|reset|change|replace|update|overwrite|add|append|credit|subtract|deduct|debit|increase|raise|increment|bump|count|up|reduce|lower|decrease|decrement|clear|empty|delete|erase|wipe|remove|drop|forget|discard|store|save|record|keep|leave|note|copy|write|remember|take|make|enter";

    private const string Moves =
        "become|rise|grow|climb|go|fall|sink|shrink|get|stay|remain|increase|decrease|drop|turn";

    private const string Participles =
        "set|reset|put|changed|replaced|updated|overwritten|added|appended|credited|subtracted|deducted|debited|increased|raised|incremented|bumped|counted|reduced|lowered|decreased|decremented|cleared|emptied|deleted|erased|wiped|removed|dropped|forgotten|discarded|stored|saved|recorded|kept|left|noted|copied|written|remembered|taken|entered|unchanged";

    /// <summary>The sentence in that form.</summary>
    public static string Plain(string sentence)
    {
        var text = EmptyPattern.Replace(LackPattern.Replace(sentence, "${field} is set to null"), "");
        text = PassivePattern.Replace(text, match => match.Groups["many"].Success ? "are " : "is ");
        text = BothPattern.Replace(NullPattern.Replace(text, "is "), " ");
        text = ActivePattern.Replace(text, "");
        text = MovePattern.Replace(text, match => Third(match.Groups["verb"].Value));
        text = ActorPattern.Replace(text, "");
        var told = text;
        text = PerfectPattern.Replace(
            text,
            match => ConditionPattern.IsMatch(told[..match.Index]) ? match.Value : Present[match.Groups["verb"].Value]
        );
        return AfterwardsPattern.Replace(text, "");
    }

    /// <summary>"No carrier any more (null)", "it has no driver from then on".</summary>
    [GeneratedRegex(
        @"(?<=^|[,;:.] |\band )(?:(?:then |now |afterwards |from then on )?(?:there is|(?:it|she|he|the [a-z]+) (?:then |now )?has) )?[Nn]o (?<field>[a-z]\w*(?: \w+)??(?: \w+)??)(?: (?:any ?more|any longer|from then on|from now on|afterwards|now)(?: ?\((?:null|empty)\))?| ?\((?:null|empty)\))(?=\s*(?:[.,;]|$))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex LackPattern { get; }

    /// <summary>"Are both set to null".</summary>
    [GeneratedRegex(
        @"(?<=\b(?:is|are)) (?:both|all|each|then|also|likewise|simply) (?=(?:" + Participles + @")\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BothPattern { get; }

    private static string Third(string verb) => verb is "go" ? "goes" : verb + "s";

    private static readonly Dictionary<string, string> Present = new(StringComparer.Ordinal)
    {
        ["grown"] = "grows",
        ["risen"] = "rises",
        ["gone"] = "goes",
        ["increased"] = "increases",
        ["decreased"] = "decreases",
        ["climbed"] = "climbs",
        ["fallen"] = "falls",
        ["dropped"] = "drops",
        ["sunk"] = "sinks",
        ["shrunk"] = "shrinks",
        ["become"] = "becomes",
    };

    /// <summary>"Has grown by 1": how it is afterwards tells what the event does.</summary>
    [GeneratedRegex(
        @"\b(?:has|have) (?:then |now |also )?(?<verb>grown|risen|gone|increased|decreased|climbed|fallen|dropped|sunk|shrunk)(?= (?:up |down )?by\b)|\b(?:has|have) (?:then |now )?(?<verb>become)(?= (?:null|empty|true|false|\d)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PerfectPattern { get; }

    /// <summary>What goes on to a verb tells when, and not what is done: "if the count has grown by 1".</summary>
    [GeneratedRegex(
        @"\b(?:if|when|once|after|until|unless|that|which|who)\b[^,;.]*$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ConditionPattern { get; }

    [GeneratedRegex(
        @"(?<!\b(?:to|is|are|be|becomes?|=|:=|←)) ?\((?:i\.e\.,? |that is,? |that means |so |= ?|→ ?|to |is |becomes |set to )?(?:null|none|nothing|empty|no value)\)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex EmptyPattern { get; }

    [GeneratedRegex(
        @"\b(?:(?:"
            + Modals
            + @") (?:then |also |always )?be|(?:gets?|being)) (?:then |also )?(?=(?:"
            + Participles
            + @")\b(?! (?:before|by now|already|at the latest|in time)))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex PassivePattern { get; }

    /// <summary>"Will be null"; "must be null" is a demand.</summary>
    [GeneratedRegex(
        @"\b(?:will|shall) (?:then )?be (?=(?:null|empty|blank|unset|nothing|0|1|true|false|the|[a-z]+_[a-z]+)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex NullPattern { get; }

    [GeneratedRegex(
        @"(?:(?<=^|[,;:.] |\band |\bthen |\bbut )(?:"
            + Actors
            + @") )?\b(?:"
            + Modals
            + @") (?:then |also |always )?(?=(?:"
            + Verbs
            + @")\b(?! (?:up|down)? ?by\b| (?:up|down)$))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ActivePattern { get; }

    [GeneratedRegex(
        @"\b(?:" + Modals + @") (?:then |also )?(?<verb>" + Moves + @")\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MovePattern { get; }

    [GeneratedRegex(
        @"(?<=^|[,;:.] |\band |\bthen |\bbut )(?:"
            + Actors
            + @") (?:then |also )?(?=(?:"
            + Verbs
            + @")(?:s|es)?\b(?! (?:by|up by|down by)\b)|empties\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex ActorPattern { get; }

    [GeneratedRegex(
        @"(?<=\S)\s+(?:afterwards|from then on|from now on|thereafter|any ?more|once more|at once|right away|straight away|immediately)(?=\s*(?:[.,;]|$| and\b))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AfterwardsPattern { get; }
}
