using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Expressions;
using OmniForge.Specification.Derivation.Workflows.Order;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>
/// Reads comparisons that say of a number what it is in the words that explain it: "the goods are worth 900 euro or more" of the only number, which is "what the
/// goods are worth"; "below 900 euro" and "concerts that cost nothing" of the only number.
/// </summary>
internal static partial class MeantNumbers
{
    /// <summary>The condition; null, if it is none of the sort or more than one number may be meant.</summary>
    /// <param name="words">The words.</param>
    /// <param name="expressions">Reads phrases about the fields of the request.</param>
    /// <param name="context">The fields of the request that conditions use.</param>
    public static Expression? Read(string words, ExpressionReader expressions, IReadOnlyList<FieldSpec> context)
    {
        if (context.Where(field => field.Type is IntegerType or DecimalType).ToList() is not [var only])
        {
            return null;
        }

        if (FreePattern.IsMatch(words))
        {
            return PricePattern.IsMatch(only.Name) ? expressions.ReadCondition($"{only.Name} is 0") : null;
        }

        if (ComparisonPattern.Match(words) is not { Success: true } match)
        {
            return null;
        }

        var known = $"{only.Name} {only.Description}"
            .Split([' ', '_', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries)
            .Select(StepWords.Stem)
            .ToHashSet(StringComparer.Ordinal);
        // A unit that nothing tells of the number is that of something else.
        var said = $"{match.Groups["said"].Value} {match.Groups["unit"].Value}"
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return said.Where(word => !LinkPattern.IsMatch(word)).All(word => known.Contains(StepWords.Stem(word)))
            ? expressions.ReadCondition($"{only.Name} is {match.Groups["amount"].Value}")
            : null;
    }

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    [GeneratedRegex(
        @"^(?:if |when |where |for |at |with )?(?<said>(?:[a-z]+ ){0,6}?)(?<amount>(?:(?:more than|less than|fewer than|at least|at most|over|under|above|below|exactly|no more than|not more than|no less than) )?\d[\d.,]*(?: (?<unit>[a-z]+))??(?: or (?:more|fewer|less|above|below))?)$",
        Options,
        10000
    )]
    private static partial Regex ComparisonPattern { get; }

    [GeneratedRegex(
        @"^(?:is|are|be|the|an?|its|their|it|they|has|have|of|in|total|altogether|together|costs?|comes?|to|amounts?|up)$",
        Options,
        10000
    )]
    private static partial Regex LinkPattern { get; }

    [GeneratedRegex(
        @"^(?:(?:if|when|where|for|at|with) )?(?:(?:the|an?|any|every|each) )?(?:[a-z]+ (?:that |which )?(?:is|are) (?:free of charge|for free)|[a-z]+ (?:that |which )?costs? nothing|[a-z]+ free of charge|free of charge)$",
        Options,
        10000
    )]
    private static partial Regex FreePattern { get; }

    [GeneratedRegex(
        @"(?:^|_)(?:price|fee|cost|costs|charge|fare|rent|rate|tariff|toll)(?:_(?:euro|eur|cents?|usd|gbp|chf))?$",
        Options,
        10000
    )]
    private static partial Regex PricePattern { get; }
}
