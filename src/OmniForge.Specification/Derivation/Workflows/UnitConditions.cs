using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Reads "the assignment lasts more than 90 days" of the one number that is counted in days: <c>stay_days</c>.</summary>
internal static partial class UnitConditions
{
    /// <summary>The condition; null, if it is none of the sort or more than one number may be meant.</summary>
    /// <param name="words">The words.</param>
    /// <param name="expressions">Reads phrases about the fields of the request.</param>
    /// <param name="context">The fields of the request that conditions use.</param>
    public static Expression? Read(string words, ExpressionReader expressions, IReadOnlyList<FieldSpec> context)
    {
        if (Pattern.Match(words) is not { Success: true } match)
        {
            return null;
        }

        var unit = Singular(match.Groups["unit"].Value.ToLowerInvariant());
        var named = context
            .Where(field => field.Type is IntegerType or DecimalType)
            .Where(field => field.Name.Split('_').Any(word => Singular(word) == unit))
            .ToList();
        return named is [var only]
            ? expressions.ReadCondition(
                $"{only.Name} is {match.Groups["amount"].Value}{Tail(match.Groups["tail"].Value)}"
            )
            : null;
    }

    private static string Tail(string words) =>
        words.Trim() switch
        {
            "" => "",
            "or more" or "or longer" => " or more",
            _ => " or fewer",
        };

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' ? word[..^1] : word;

    [GeneratedRegex(
        @"^(?:if |when |for )?(?:(?:the|an?|its|his|her|their|it|they) ?)?(?:[a-z]+ ){0,4}(?:with|of|lasts?|takes?|is|are|has|have|goes on for|runs?(?: for)?|stays?(?: for)?|covers?|comprises?|costs?|weighs?|measures?|of|with|for) (?<amount>(?:(?:more than|less than|fewer than|at least|at most|over|under|exactly|no more than|longer than|shorter than) )?\d+(?:\.\d+)?(?: or (?:more|fewer|less))?) (?<unit>[a-z]+)(?<tail> or (?:more|longer|fewer|less|shorter))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Pattern { get; }
}
