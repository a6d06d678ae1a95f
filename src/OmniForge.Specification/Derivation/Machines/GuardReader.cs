using System.Text.RegularExpressions;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Reads when an event is refused although its state allows it: "refused if occurred_at is before last_event_at".</summary>
internal static partial class GuardReader
{
    /// <summary>What must hold, with the words that say so.</summary>
    public static IEnumerable<(Expression Condition, TextRange Words)> Read(string text, EventNames names)
    {
        var tagged = TextTagger.Tag(text, names.Names);
        foreach (
            var (pattern, isRefusal) in (ReadOnlySpan<(Regex, bool)>)
                [(RefusedIfPattern, true), (IfRefusedPattern, true), (MustPattern, false)]
        )
        {
            if (
                pattern.Match(tagged.Shape) is { Success: true } match
                && Condition(text, tagged, match, names) is { } condition
            )
            {
                return [(isRefusal ? Build.Not(condition) : condition, tagged.RangeOf(match))];
            }
        }

        return [];
    }

    /// <summary>What a refusal says: the sentence that demands it.</summary>
    public static string MessageOf(string sentence)
    {
        var text = sentence.ReplaceLineEndings(" ").Trim();
        return text.EndsWith('.') ? text : text + ".";
    }

    private static Expression? Condition(string text, TaggedText tagged, Match match, EventNames names)
    {
        var range = tagged.RangeOf(match.Groups["condition"]);
        var words = text.Substring(range.Start, range.Length);
        return names.Expressions.ReadCondition(match.Groups["must"].Success ? AsFact(words) : words);
    }

    /// <summary>"amount must not exceed balance" as what it demands to be so.</summary>
    private static string AsFact(string demand) =>
        MustBePattern.Replace(demand, " is ").Replace("must not exceed", "is not more than", StringComparison.Ordinal);

    private const string Refused = "(?:refused|rejected|turned down|an error|error|not allowed|invalid|declined)";

    [GeneratedRegex(
        "(?:(?:it|event|"
            + TagSymbols.Event
            + ") )?(?:is |are |gets )?"
            + Refused
            + " (?:if|when|where|whenever) (?<condition>[^.;]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RefusedIfPattern { get; }

    [GeneratedRegex(
        "(?:if|when|where|whenever) (?<condition>[^.;]+?),? (?:(?:then|it|event|request|this|"
            + TagSymbols.Event
            + ") )*(?:is |are |gets )"
            + Refused,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex IfRefusedPattern { get; }

    [GeneratedRegex(
        "(?<condition>(?:"
            + TagSymbols.Input
            + "|"
            + TagSymbols.Field
            + ") (?<must>must) (?:be|not be|not exceed) [^.;]+)",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex MustPattern { get; }

    [GeneratedRegex(@" must (?:be|(?=not be))(?: (?=not))?", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex MustBePattern { get; }
}
