using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Brings what an event demands, or is refused for, into one of two forms: "E is refused if …" and "E is only allowed if …".</summary>
internal static partial class EventDemands
{
    private const string Any = "[\uE100-\uE1FF]";
    private const string E =
        "(?:the |an? |any |every |each )?(?:event )?(?<event>\uE001" + Any + ")(?: event| the [a-z]+| an? [a-z]+)?";
    private const string If =
        "(?:if|when|while|where|whenever|as long as|so long as|provided(?: that)?|with|on condition that)";
    private const string Condition = "(?<condition>[^,;:.?]+)";
    private const string Allowed = "(?:allowed|accepted|permitted|possible|valid|fine|okay|ok|admissible|taken)";
    private const string Refused =
        "(?:refused|rejected|turned down|turned away|declined|denied|forbidden|not allowed|not accepted|not possible|an error|invalid)";
    private const string Is = "(?:is|are|gets|must be|shall be|will be|has to be|may be|can be)";

    /// <summary>A sentence of marks in that form; null, if it demands nothing.</summary>
    public static string? Plain(string text)
    {
        var plain = OtherwisePattern.Replace(text, "").Trim(' ', ',', ';', '.', '—', '–', '-');
        var isClosed = plain.Length < text.Trim().Length;
        var refusal = RefusalPattern.Match(plain);
        if (refusal.Success && Conditions(refusal) is { } reason)
        {
            var isUnless = refusal.Groups["if"].Value is "unless" or "Unless";
            return Said(refusal, isUnless, reason);
        }

        var demand = DemandPattern.Match(plain);
        return demand.Success && (isClosed || OnlyPattern.IsMatch(plain)) && Conditions(demand) is { } condition
            ? Said(demand, true, condition)
            : null;
    }

    private static string Said(Match match, bool isDemand, string condition) =>
        $"{match.Groups["event"].Value} is {(isDemand ? "only allowed if" : "refused if")} {condition}";

    private static string? Conditions(Match match)
    {
        var text = match.Groups["condition"].Value.Trim();
        text = CountedPattern.Replace(text, "${field} is ${number} or more");
        text = ReachesPattern.Replace(text, "${field} is ${number} or more");
        text = AtLeastPattern.Replace(text, "${field} is ${number} or more");
        text = StillPattern.Replace(text, "is ");
        text = BePattern.Replace(text, "${field} is ");
        text = LessPattern.Replace(text, "less than ");
        text = MorePattern.Replace(text, " or more");
        return text.Contains('\uE001', StringComparison.Ordinal) ? null : text;
    }

    [GeneratedRegex(
        @"[,;.:]?(?: ?[—–-])? ?(?:and |but )?\b(?:otherwise|else|or else|or|if not(?: met| so)?|if it (?:fails|is not(?: met)?|does not hold)|after that|in all other cases|all other \S+)\b,?(?: [^,;.]*?)?\b(?:refused?|rejected?|turned (?:down|away)|says? no|errors?|declined)\b(?: in all other cases)?[ .]*$|,? and (?:refused|rejected|reject it|refuse it|reject|refuse|turn it down)(?: in all other cases| if not| otherwise)[ .]*$|; (?:all other \S+ )?(?:are|is) (?:refused|rejected)[ .]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OtherwisePattern { get; }

    [GeneratedRegex(
        @"\b(?:only|solely|needs?|requires?|guard|condition|precondition|requirement)\b|\[",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex OnlyPattern { get; }

    [GeneratedRegex(
        "^(?:(?:refuse|reject|decline|deny|forbid|turn down|turn away) "
            + E
            + " (?<if>if|when|once|where|unless|whenever) "
            + Condition
            + "|"
            + E
            + " "
            + Is
            + " "
            + Refused
            + " (?<if>if|when|once|where|unless|whenever) "
            + Condition
            + "|(?:no more [^:]{1,40}: )?(?<if>if|when|where|once|unless|whenever) "
            + Condition
            + ",? (?:then )?"
            + E
            + " "
            + Is
            + " "
            + Refused
            + "|(?:the |an? |any )?[a-z]+ with "
            + Condition
            + " (?:refuses|rejects|declines) "
            + E
            + "|"
            + E
            + " with "
            + Condition
            + " "
            + Is
            + " "
            + Refused
            + ")$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex RefusalPattern { get; }

    [GeneratedRegex(
        "^(?:(?:only )?(?:accept|allow|permit|take) "
            + E
            + " (?:only )?"
            + If
            + " "
            + Condition
            + "|"
            + E
            + ":? (?:"
            + Is
            + " )?(?:only |solely )?(?:"
            + Allowed
            + " )?(?:only |solely )?"
            + If
            + " "
            + Condition
            + "|(?:to be accepted, )?"
            + E
            + " (?:needs|requires|demands)(?: that)? "
            + Condition
            + "|(?:you|one|we|they|somebody|(?:the |an? )?[a-z]+) (?:can|may) (?:only )?(?:be )?(?:only )?"
            + E
            + "(?: only)? "
            + If
            + " "
            + Condition
            + "|"
            + If
            + " "
            + Condition
            + ",? "
            + E
            + " "
            + Is
            + " "
            + Allowed
            + "|(?:the )?(?:guard|precondition|condition|requirement) (?:on|of|for) "
            + E
            + "(?::| is(?: that)?) "
            + Condition
            + "|"
            + E
            + " \\["
            + Condition
            + "\\])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex DemandPattern { get; }

    /// <summary>"The lift has 1000 trips or more".</summary>
    [GeneratedRegex(
        "^(?:(?:the |an? |its )?[a-z]+ has )?(?<number>\uE006" + Any + ") (?<field>\uE002" + Any + ") or more$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex CountedPattern { get; }

    [GeneratedRegex(
        "^(?:the )?(?<field>\uE002" + Any + ") (?:reaches|has reached) (?<number>\uE006" + Any + ")$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReachesPattern { get; }

    [GeneratedRegex(
        "^(?:the )?(?<field>\uE002"
            + Any
            + ") (?:is |are )?(?:at )?(?<number>\uE006"
            + Any
            + ") or (?:above|higher|over)$|^(?:the )?(?<field>\uE002"
            + Any
            + ") (?:is|are) not (?:below|less than|under|lower than|smaller than) (?<number>\uE006"
            + Any
            + ")$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex AtLeastPattern { get; }

    [GeneratedRegex("\\bis (?:currently|still) ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex StillPattern { get; }

    [GeneratedRegex(
        "^(?:the )?(?<field>[\uE002\uE003]"
            + Any
            + ") (?:(?:to )?be |(?=(?:below|under|above|less|lower|smaller|more)\\b))",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex BePattern { get; }

    [GeneratedRegex(@"\b(?:lower than|smaller than|under|below) ", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex LessPattern { get; }

    [GeneratedRegex(@" or (?:higher|above|over|greater)(?=$| )", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MorePattern { get; }
}
