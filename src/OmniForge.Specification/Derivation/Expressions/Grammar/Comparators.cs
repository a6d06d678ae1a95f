using System.Globalization;
using System.Text;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>The words that compare.</summary>
internal static class Comparators
{
    private static readonly string[] Small =
    [
        "less",
        "fewer",
        "lower",
        "smaller",
        "shorter",
        "lighter",
        "cheaper",
        "earlier",
        "younger",
        "colder",
        "cooler",
        "narrower",
        "thinner",
        "slower",
    ];

    private static readonly string[] Great =
    [
        "more",
        "greater",
        "higher",
        "larger",
        "bigger",
        "longer",
        "heavier",
        "dearer",
        "later",
        "older",
        "warmer",
        "hotter",
        "wider",
        "thicker",
        "taller",
        "deeper",
        "faster",
    ];

    private static readonly (BinaryOperator Operator, string[] Words)[] Prefixes = Table(
        (BinaryOperator.Less, Each(Small, "{0} than") + ",below,under,before,<"),
        (BinaryOperator.Greater, Each(Great, "{0} than") + ",above,over,exceeding,beyond,after,>,in excess of"),
        (
            BinaryOperator.GreaterOrEqual,
            Each(Small, "not {0} than,no {0} than")
                + Each(Great, ",{0} than or equal to,equal to or {0} than,equal or {0} than")
                + Each(["above", "over"], ",at or {0},equal to or {0},equal or {0}")
                + ",at least,not below,not under,>=,a minimum of"
        ),
        (
            BinaryOperator.LessOrEqual,
            Each(Great, "not {0} than,no {0} than")
                + Each(Small, ",{0} than or equal to,equal to or {0} than,equal or {0} than")
                + Each(["below", "under"], ",at or {0},equal to or {0},equal or {0}")
                + ",at most,not above,not over,up to,up to and including,<=,a maximum of"
        ),
        (BinaryOperator.Equal, "equal to,exactly,equals,=,the same as"),
        (BinaryOperator.NotEqual, "not equal to,other than,different from,!=")
    );

    private static readonly (BinaryOperator Operator, string[] Words)[] Suffixes = Table(
        (
            BinaryOperator.GreaterOrEqual,
            Each([.. Great, "above", "over", "beyond", "upwards"], "or {0},and {0}") + ",or better,or after"
        ),
        (BinaryOperator.LessOrEqual, Each([.. Small, "below", "under"], "or {0},and {0}") + ",or before")
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

    /// <summary>Phrases with each of some words in them.</summary>
    private static string Each(string[] words, string phrases)
    {
        var form = CompositeFormat.Parse(phrases.TrimStart(','));
        var all = string.Join(',', words.Select(word => string.Format(CultureInfo.InvariantCulture, form, word)));
        return phrases.StartsWith(',') ? "," + all : all;
    }

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
