using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Effect;

/// <summary>Reads which statuses allow or refuse an operation.</summary>
internal static partial class StatusRules
{
    /// <summary>The rule of a clause, which is taken; null, if it has none.</summary>
    public static StatusRule? Read(Clause clause)
    {
        if (!clause.HasStatus)
        {
            return null;
        }

        foreach (var (pattern, isForbidden) in _patterns)
        {
            var match = pattern().Match(clause.Shape);
            if (
                match.Success
                && !Connective().IsMatch(match.Groups["gap"].Value)
                && clause.ValuesOf(match) is { Count: > 0 } statuses
            )
            {
                clause.Text.Take(clause.Start + match.Index, match.Length);
                clause.TakeAll(Otherwise());
                var negated = match.Groups["not"].Success != match.Groups["unless"].Success;
                return new(VerbsOf(match), statuses, isForbidden != negated, clause);
            }
        }
        return null;
    }

    /// <summary>Takes what only repeats how a status is refused; where it names one, it is a rule of its own.</summary>
    public static void TakeRepeats(Clause clause)
    {
        if (!clause.HasStatus)
        {
            clause.TakeAll(Otherwise());
        }
    }

    /// <summary>A verb without its ending, so that <c>blocked</c>, <c>blocks</c> and <c>block</c> are one.</summary>
    public static string Stem(string verb)
    {
        var stem = verb.ToLowerInvariant();
        foreach (var ending in _endings)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && stem.Length - ending.Length >= 3)
            {
                stem = stem[..^ending.Length];
                break;
            }
        }
        stem =
            stem.EndsWith('e') ? stem[..^1]
            : stem.EndsWith('i') ? stem[..^1] + "y"
            : stem;
        return stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l') ? stem[..^1] : stem;
    }

    private static readonly string[] _endings = ["ing", "ed", "es", "s", "d"];

    private static List<string> VerbsOf(Match match) =>
        match.Groups["verb"].Success
            ? [.. Words().Matches(match.Groups["verb"].Value).Select(word => Stem(word.Value))]
            : [];

    private static readonly (Func<Regex> Pattern, bool IsForbidden)[] _patterns =
    [
        (Scenario, true),
        (OnlyStatus, false),
        (OnlyWhile, false),
        (NotThat, true),
        (CannotStatus, true),
        (Refused, true),
        (IfRefused, true),
        (RefusedIf, true),
    ];

    private const string V = ShapedText.V;

    private const string E = ShapedText.E;

    private const string F = ShapedText.F;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Cannot =
        @"(?:can ?not|can't|must not|may not|shall not|mustn't|is not to|are not to|is never|are never|never|is not|isn't|aren't|are not)";

    private const string Vs =
        @"(?:an? |the )?[`""']?" + V + @"[`""']?(?:(?:,| or| and|, or| nor) (?:an? |the )?[`""']?" + V + @"[`""']?)*";

    private const string Verb = @"(?<verb>[a-z]+(?:(?:,| or| and| nor) (?:be )?[a-z]+(?:ed|en|n|t))*)";

    [GeneratedRegex(
        @"\bgiven\b.{0,20}"
            + E
            + @".{0,20}(?:"
            + F
            + @" )?"
            + V
            + @".*?\bwhen\b(?<verb>.*?)\bthen\b.*?\b(?:invalid_state|refus\w*|reject\w*|error|fails?)\b[^;]*",
        Options,
        10000
    )]
    private static partial Regex Scenario();

    [GeneratedRegex(
        @"\bonly "
            + Vs
            + @"(?: "
            + E
            + @")? (?:can|may|is|are)(?: ever)?(?: be)?(?: allowed to be)? "
            + Verb
            + @"|\bonly (?:an? |the )?"
            + E
            + @" (?:that|which|who) (?:is|are|has been) "
            + Vs
            + @" (?:can|may)(?: be)? "
            + Verb
            + @"|\bonly (?:an? |the )?"
            + E
            + @" (?:with|in|of) (?:the )?(?:"
            + F
            + @"|state|status) "
            + Vs
            + @" (?:can|may)(?: be)? "
            + Verb,
        Options,
        10000
    )]
    private static partial Regex OnlyStatus();

    [GeneratedRegex(
        @"(?:\bonly (?:possible|allowed|permitted) (?:while|if|when|as long as|for)\b|\b(?:can|may|is|are|works?|allowed|possible|permitted)\b[^;,]{0,20}?\bonly\b[^;,]{0,12}?\b(?:while|if|when|as long as|for)\b) (?:the |it |its |an? )*(?:"
            + E
            + @"(?:'s)? )?(?:"
            + F
            + @" )?(?:is |are |= ?)?(?<not>not )?"
            + Vs
            + @"|\b(?:possible|allowed|works) (?:only )?for "
            + Vs
            + @"(?: "
            + E
            + @")?(?: only)?",
        Options,
        10000
    )]
    private static partial Regex OnlyWhile();

    [GeneratedRegex(
        @"(?:an? |the )?"
            + E
            + @" (?:that|which|who|whose "
            + F
            + @") (?:is|are|has been|was) (?<not>not )(?:an? )?"
            + Vs
            + @" (?:already )?"
            + Cannot
            + @"(?: be)?(?: "
            + Verb
            + @")?|(?:an? |the )?"
            + E
            + @" (?:that|which|who|whose "
            + F
            + @") (?:is|are|has been|was) (?:already )?(?:an? )?"
            + Vs
            + @"(?: already)? "
            + Cannot
            + @"(?: be)?(?: "
            + Verb
            + ")?",
        Options,
        10000
    )]
    private static partial Regex NotThat();

    [GeneratedRegex(
        Vs + @"(?: " + E + @")? " + Cannot + @"(?: any ?more)?(?: be)? " + Verb + @"(?: again| any ?more| once more)?",
        Options,
        10000
    )]
    private static partial Regex CannotStatus();

    private const string Invalid = @"(?:an? |the )?(?:error )?(?:code )?[`""']?invalid_state[`""']?";

    private const string Refusal =
        "(?:(?:(?:is|are|shall be|must be|will be|gets?) )?(?:refused|rejected|denied|turned down|an error|in error|not (?:possible|allowed|permitted|accepted)|impossible|forbidden|illegal)(?: with "
        + Invalid
        + ")?|fails?(?: with "
        + Invalid
        + ")?|(?:(?:is|are|shall be|must be|will be|gets?) )?(?:answered|refused|rejected)? ?(?:with|by) "
        + Invalid
        + "|(?:leads? to|gives?|means|yields?|results? in|causes?|raises?|returns?|answers?|gets?|is|are|:|\u2192|->|=>)? ?(?:an? error|an? refusal|"
        + Invalid
        + "))";

    private const string That =
        "(?:that|which|who|whose (?:" + F + "|status|state)) (?:is|are|has been|was) (?:already |still )?";

    private const string Subject =
        "(?:an? |the |any )?(?:"
        + E
        + " "
        + That
        + "(?<not>not )?(?:already |yet )?"
        + Vs
        + "|"
        + Vs
        + " "
        + E
        + "|"
        + E
        + " (?:with|in|of) (?:the )?(?:"
        + F
        + "|state|status) (?<not>other than |not )?"
        + Vs
        + ")(?: already| yet| any ?more)?";

    private const string Condition =
        "(?:the |an? |its )?(?:(?:"
        + E
        + "(?:'s (?:"
        + F
        + "|status|state)| has the (?:"
        + F
        + "|status|state))?|it|"
        + F
        + "|status|state)(?: (?:of (?:the |an? )?"
        + E
        + "))? (?:is|has been|was) )?(?:already |still )?(?<not>not |other than )?(?:already |yet )?"
        + Vs
        + "(?: already| yet| any ?more)?";

    [GeneratedRegex("(?:(?<verb>[a-z]+ing) )?" + Subject + ",? ?" + Refusal + @"(?![\w-])", Options, 10000)]
    private static partial Regex Refused();

    [GeneratedRegex(
        @"\b(?:if|when|whenever|where|in case|(?<unless>unless)) "
            + Condition
            + @",? ?(?<gap>[^;\d]{0,40}?)\b"
            + Refusal
            + @"(?![\w-])",
        Options,
        10000
    )]
    private static partial Regex IfRefused();

    [GeneratedRegex(
        @"(?<![\w-])"
            + Refusal
            + ",? (?:if|when|whenever|while|where|for|as long as|(?<unless>unless)) (?:"
            + Condition
            + "|"
            + Subject
            + @")(?=[ ]*(?:[,;:.)]|$))",
        Options,
        10000
    )]
    private static partial Regex RefusedIf();

    [GeneratedRegex(
        @"\b(?:otherwise|else|if not|in any other case|in all other cases|every other \S+)\b[^;]*?\b(?:invalid_state|refus\w*|reject\w*|errors?|fails?|not allowed)\b[^;,]*|\b(?:is |are )?(?:refused|rejected|answered|fails?)(?: with)?(?: the)?(?: error)?(?: code)? ?:?[`""']?invalid_state\b[`""']?|\b(?:answers?|error(?: is)?|with|gives?|leads? to)\s*:?\s*(?:the )?(?:error )?[`""']?invalid_state\b[`""']?",
        Options,
        10000
    )]
    private static partial Regex Otherwise();

    /// <summary>What makes more of a condition than a status.</summary>
    [GeneratedRegex(@"\b(?:and|or|but|unless|than|except|only|after|before)\b", Options, 10000)]
    private static partial Regex Connective();

    [GeneratedRegex("[a-z]{3,}", Options, 10000)]
    private static partial Regex Words();
}
