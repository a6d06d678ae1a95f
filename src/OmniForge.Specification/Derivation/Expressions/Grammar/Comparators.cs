using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>The words that compare.</summary>
internal static class Comparators
{
    private static readonly (BinaryOperator Operator, string[] Words)[] Prefixes = Table(
        (
            BinaryOperator.Less,
            "less than,fewer than,lower than,smaller than,shorter than,lighter than,below,under,earlier than,before,<"
        ),
        (
            BinaryOperator.Greater,
            "more than,greater than,higher than,larger than,bigger than,longer than,heavier than,above,over,exceeding,beyond,later than,after,>,in excess of"
        ),
        (
            BinaryOperator.GreaterOrEqual,
            "at least,not less than,no less than,no fewer than,not fewer than,not below,not under,not lower than,>=,greater than or equal to,more than or equal to,"
                + "equal to or more than,equal to or greater than,equal to or above,a minimum of"
        ),
        (
            BinaryOperator.LessOrEqual,
            "at most,not more than,no more than,not above,not over,up to,up to and including,no higher than,not greater than,not higher than,no later than,<=,"
                + "less than or equal to,equal to or less than,equal to or below,a maximum of,not longer than,no longer than"
        ),
        (BinaryOperator.Equal, "equal to,exactly,equals,=,the same as"),
        (BinaryOperator.NotEqual, "not equal to,other than,different from,!=")
    );

    private static readonly (BinaryOperator Operator, string[] Words)[] Suffixes = Table(
        (
            BinaryOperator.GreaterOrEqual,
            "or more,or above,or higher,or greater,or over,or longer,or later,or heavier,or larger,or better,or upwards,and more,and above,and over,and higher,or after"
        ),
        (
            BinaryOperator.LessOrEqual,
            "or less,or fewer,or below,or lower,or under,or shorter,or earlier,or lighter,or smaller,and less,and below,and fewer,and under,or before"
        )
    );

    private static readonly (BinaryOperator Operator, string[] Words)[] Verbs = Table(
        (BinaryOperator.Greater, "exceeds,exceed,goes above,goes over,is exceeding"),
        (BinaryOperator.GreaterOrEqual, "reaches,reach,amounts to at least,comes to at least,has reached"),
        (BinaryOperator.Less, "falls below,fall below,drops below,stays below,stays under"),
        (BinaryOperator.LessOrEqual, "does not exceed,do not exceed")
    );

    /// <summary>A comparison that stands before the limit.</summary>
    public static BinaryOperator? TakePrefix(LexemeCursor cursor) => Take(cursor, Prefixes);

    /// <summary>A comparison that stands behind the limit.</summary>
    public static BinaryOperator? TakeSuffix(LexemeCursor cursor) => Take(cursor, Suffixes);

    /// <summary>A verb that compares.</summary>
    public static BinaryOperator? TakeVerb(LexemeCursor cursor) => Take(cursor, Verbs);

    private static BinaryOperator? Take(LexemeCursor cursor, (BinaryOperator Operator, string[] Words)[] table)
    {
        foreach (var (comparison, words) in table)
        {
            if (cursor.Take(words))
            {
                return comparison;
            }
        }

        return null;
    }

    private static (BinaryOperator Operator, string[] Words)[] Table(
        params ReadOnlySpan<(BinaryOperator Operator, string Phrases)> rows
    )
    {
        var all = new List<(BinaryOperator Operator, string[] Words)>();
        foreach (var (comparison, phrases) in rows)
        {
            all.AddRange(Phrases.Of(phrases).Select(words => (comparison, words)));
        }

        return [.. all.OrderByDescending(row => row.Words.Length)];
    }
}
