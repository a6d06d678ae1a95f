using System.Text.RegularExpressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Finds what stands behind a clause and says nothing of the run: a reason, or who does a step.</summary>
internal static partial class ClauseTails
{
    /// <summary>Where the tail of a clause begins; its length, if it has none.</summary>
    /// <param name="clause">A clause of a shape.</param>
    public static int Begin(string clause) =>
        Pattern.Match(clause) is { Success: true, Index: > 0 } tail
        && !RulePattern.IsMatch(OnlyThen.Replace(tail.Value, ""))
            ? tail.Index
            : clause.Length;

    /// <summary>A name or a number in it would make it a rule; a number of people does not.</summary>
    [GeneratedRegex(
        @"(?:,? because(?! of\b)|, (?:since|as|for)(?= (?:it|we|they|you|nobody|somebody|everybody|there|none|only then|only so|this|that|these|those|its|our|their|no)\b)|, so that|: (?:it|this|that|they) (?:is|are)\b) [a-z'’-]+(?:,? [a-z'’-]+)+,? ?\.?$|,? (?:which is |is )?(?:done|handled|carried out|performed|made|taken care of|looked after) by (?:[a-z'’-]+|\uE006)(?: (?:[a-z'’-]+|\uE006)){0,3} ?(?:,? (?:who|which)(?: [a-z'’-]+){2,} ?)?[,.]?$",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"\bonly (?:then|so|in this way|that way)\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OnlyThen { get; }

    [GeneratedRegex(
        @"\b(?:if|when|whenever|unless|until|only|except|otherwise|must|shall|refused?|rejected|error|skipped|left out|empty|first|last|before|after|once|again)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex RulePattern { get; }
}
