using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Rules;

/// <summary>Recognises sentences that say why a truth value has its limit: "Tanks from 4000 litres on have to be buried."</summary>
internal static partial class LimitReason
{
    /// <summary>Whether a sentence names the limit of a truth value that follows in the same paragraph, on the same side of it, and nothing else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="following">What is told behind it in its paragraph.</param>
    public static bool Is(string sentence, IEnumerable<SourcedFact> following)
    {
        if (
            Side().Matches(sentence) is not [var match]
            || LimitRemark.DigitsOf(sentence) is not { Count: 1 } numbers
            || !decimal.TryParse(
                match.Groups["n"].Value,
                NumberStyles.Number,
                CultureInfo.InvariantCulture,
                out var limit
            )
            || !numbers.Contains(limit)
        )
        {
            return false;
        }

        var side =
            match.Groups["least"].Success ? BinaryOperator.GreaterOrEqual
            : match.Groups["above"].Success ? BinaryOperator.Greater
            : match.Groups["most"].Success ? BinaryOperator.LessOrEqual
            : BinaryOperator.Less;
        return following
            .Select(fact => fact.Fact)
            .OfType<ArmFact>()
            .SelectMany(fact => fact.Arms)
            .Any(arm =>
                arm.Value is LiteralExpression { Value: true }
                && arm.Condition is BinaryExpression { Right: LiteralExpression { Value: decimal told } } condition
                && condition.Operator == side
                && told == limit
            );
    }

    private const string Number = @"(?<n>\d[\d,]*(?:\.\d+)?)(?:\s?[a-z²³€$£]+\d?)?";

    [GeneratedRegex(
        @"\b(?<least>from|at least|starting at)\s+"
            + Number
            + @"|\b(?<above>above|over|more than|beyond)\s+"
            + Number
            + @"|\b(?<most>up to|at most)\s+"
            + Number
            + @"|\b(?<below>below|under|less than)\s+"
            + Number
            + @"|"
            + Number
            + @"\s+(?<least>or more|and more|and above|or above|upwards?|onwards?)|"
            + Number
            + @"\s+(?<most>or less|or fewer)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Side();
}
