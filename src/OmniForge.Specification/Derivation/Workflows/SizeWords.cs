using System.Text.RegularExpressions;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads words of size without a number, which say what a comparison says exactly: "large databases", "a smaller one".</summary>
internal static partial class SizeWords
{
    /// <summary>Tells whether words are on the side of a limit on which a comparison holds.</summary>
    public static bool Say(string words, Expression comparison) => Holds(words, comparison) == true;

    /// <summary>Whether a comparison holds of what words of size are said of; null, if they are none or it is no comparison.</summary>
    public static bool? Holds(string words, Expression comparison)
    {
        if (Pattern.Match(words.Trim().TrimEnd('.')) is not { Success: true } match)
        {
            return null;
        }

        var isLess = match.Groups["less"].Success;
        return comparison is not BinaryExpression { Operator: var relation } ? null
            : relation is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual ? !isLess
            : relation is BinaryOperator.Less or BinaryOperator.LessOrEqual ? isLess
            : null;
    }

    [GeneratedRegex(
        @"^(?:(?:only|for|with|in|if|an?|the|any|all|it is|they are)\s+)*(?:(?<less>smaller|small|shorter|short|fewer|lower|low|less|cheaper|cheap|lighter|light|younger|young|nearer|near)|(?:larger|large|bigger|big|longer|long|higher|high|more|greater|great|dearer|heavier|heavy|older|old|farther|expensive))(?:\s+(?!than\b|or\b|and\b)[a-z]+)?(?:\s+only)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Pattern { get; }
}
