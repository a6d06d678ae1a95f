using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Sentences about events without what says nothing: marks, references, words such as "already".</summary>
internal static partial class EventText
{
    /// <summary>Words for whatever earlier labels have not named.</summary>
    public static readonly string[][] Others = Phrases.Of(
        "all others,all other cases,every other case,in all other cases,otherwise,else,others,the others"
    );

    private static readonly HashSet<string> Fillers = new(
        ["already", "again", "now", "too", "just", "simply", "therefore", "itself", "ever", "immediately"],
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, string> Verbs = new(StringComparer.Ordinal)
    {
        ["be"] = "is",
        ["become"] = "is",
        ["get"] = "is",
        ["fall"] = "falls",
        ["drop"] = "drops",
        ["exceed"] = "exceeds",
        ["reach"] = "reaches",
        ["go"] = "goes",
        ["stay"] = "stays",
    };

    /// <summary>
    /// The sentence without marks and references, whether it says that upper and lower case are alike, and whether it speaks of the state
    /// after the event.
    /// </summary>
    public static PlainSentence Plain(string sentence)
    {
        var text = MarkPattern.Replace(sentence.Trim(), "");
        text = ReferencePattern.Replace(text, "");
        var ignoresCase = CasePattern.IsMatch(text);
        text = CasePattern.Replace(text, "");
        text = ReceivedPattern.Replace(EventPattern.Replace(text, ""), "");
        text = OpenPattern.Replace(text, "");
        text = TooPattern.Replace(text, "");
        text = ChangePhrases.Plain(text);
        var isAfter = WouldPattern.IsMatch(text) || RaisedPattern.IsMatch(text);
        text = WouldPattern.Replace(text, match => Verbs[match.Groups["verb"].Value]);
        return new(RaisedPattern.Replace(text, " ").Trim(), ignoresCase, isAfter);
    }

    /// <summary>The sentence, and what stands behind a saying that it explains: "Nobody reviews their own: …", which may only demand.</summary>
    public static IEnumerable<(string Text, bool IsDemand)> Candidates(string text, EventVocabulary vocabulary)
    {
        yield return (text, false);
        if (
            SayingPattern.Match(text) is { Success: true } saying
            && !Lexer.Split(saying.Value).Any(lexeme => lexeme.Kind == LexemeKind.Number)
            && !vocabulary
                .Table.Symbols.SelectMany(symbol => symbol.Values)
                .Any(value => saying.Value.Contains(value, StringComparison.OrdinalIgnoreCase))
        )
        {
            yield return (text[saying.Length..], true);
        }
    }

    /// <summary>The sentence without the mark of a rule in front of it.</summary>
    public static string Unmarked(string sentence) => MarkPattern.Replace(sentence.Trim(), "");

    /// <summary>Tells whether a sentence says that one thing happens after the other.</summary>
    public static bool IsSequence(string text) => SequencePattern.IsMatch(text);

    /// <summary>The lexemes that say something.</summary>
    public static IReadOnlyList<Lexeme> Lexemes(string text) =>
        [.. Lexer.Split(text).Where(lexeme => !Fillers.Contains(lexeme.Text))];

    /// <summary>The mark of a rule in front of it: BR-1, 3., a).</summary>
    [GeneratedRegex(
        @"^(?:[A-Z]{1,4}-?\d+(?:\.\d+)*|\(?[a-z\d]\)|\d+(?:\.\d+)*[.)])[\s.:–-]+(?=\p{L}|`)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MarkPattern { get; }

    [GeneratedRegex(
        @"\s*\((?:see )?[A-Z]{1,4}-?\d+(?:\.\d+)*(?:(?:,| and) [A-Z]{1,4}-?\d+)*\)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReferencePattern { get; }

    [GeneratedRegex(
        @"[,;]?\s*\(?(?:again )?(?:without regard to|regardless of|irrespective of|ignoring|no matter) (?:the )?(?:upper(?:[- ]case)? and lower[- ]case|upper or lower case|letter case|case|capitali[sz]ation|capitals)\)?|[,;]?\s*\(?(?:upper and lower|letter|upper or lower) case (?:do|does) not matter\)?|\s*\(case[- ]insensitive(?:ly)?\)|,? case[- ]insensitive(?:ly)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex CasePattern { get; }

    [GeneratedRegex(
        @" (?:of|from|in|with) (?:the|this|that) (?:event|trigger|command|request|message|signal)\b|(?<= )(?:event|trigger)['’]s ",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex EventPattern { get; }

    /// <summary>"The name that was received": what the event carries.</summary>
    [GeneratedRegex(
        @"(?<=\w[`""]?) (?:that|which) (?:was|is|has been|were|are|have been|came|comes|come)(?: just)? (?:received|given|sent|supplied|provided|passed|delivered|handed over|carried|brought|told|entered|along|with it)(?: (?:with|by|in|along with) (?:it|them))?(?! (?:before|last|earlier|previously|at|on|when|to|first|until)\b)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex ReceivedPattern { get; }

    [GeneratedRegex(@"\s*\([^()]*\b(?:e\.g\.|for example|such as)[^()]*\)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OpenPattern { get; }

    [GeneratedRegex(
        @"^(?:Nobody|No one|Everybody|Everyone|No|Only|The|A|An|Each|Every) [\w' ]{12,80}: (?=(?:if|for|when|the|an?|it|only|nobody) |`|[a-z]+_)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex SayingPattern { get; }

    [GeneratedRegex(
        @"\bwould (?:then )?(?<verb>be|become|get|fall|drop|exceed|reach|go|stay)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex WouldPattern { get; }

    /// <summary>", already raised,": the new value counts.</summary>
    [GeneratedRegex(
        @",? (?:already|once) (?:raised|increased|counted up|lowered|reduced|changed)(?: by (?:one|1))?,? |,? (?:with|including) the new (?!value)\w+,? |(?<=\bthe )new (?=[\w`])",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RaisedPattern { get; }

    [GeneratedRegex(@"\b(?:then|afterwards|new|after that|next|finally)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex SequencePattern { get; }

    [GeneratedRegex(@",?\s+(?:too|as well|also)(?=\s*[.,;]|$)", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex TooPattern { get; }
}
