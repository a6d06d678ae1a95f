namespace OmniForge.Requirements.Language.Lexicon;

/// <summary>The phrases that compare.</summary>
internal static class Comparisons
{
    private const string More = "more greater larger higher bigger longer later heavier older wider deeper";

    private const string Less = "less fewer smaller lower shorter earlier lighter younger";

    /// <summary>Phrases before the operand, by their first word, the longest first.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<ComparisonPhrase>> Prefixes = Index([
        .. Each(More, ComparisonOperator.Greater, "{0} than"),
        .. Each(More, ComparisonOperator.LessOrEqual, "not {0} than", "no {0} than", "never {0} than"),
        .. Each(Less, ComparisonOperator.Less, "{0} than"),
        .. Each(Less, ComparisonOperator.GreaterOrEqual, "not {0} than", "no {0} than", "never {0} than"),
        .. Each("above over beyond exceeding after", ComparisonOperator.Greater, "{0}"),
        .. Each("above over beyond exceeding after", ComparisonOperator.LessOrEqual, "not {0}", "never {0}"),
        .. Each("below under before", ComparisonOperator.Less, "{0}"),
        .. Each("below under before", ComparisonOperator.GreaterOrEqual, "not {0}", "never {0}"),
        .. Each(
            "at-least minimum-of minimum a-minimum-of min starting-at ≥ >= not-<",
            ComparisonOperator.GreaterOrEqual,
            "{0}"
        ),
        .. Each(
            "at-most at-the-most up-to-and-including up-to maximum-of maximum a-maximum-of max limited-to ≤ <= not->",
            ComparisonOperator.LessOrEqual,
            "{0}"
        ),
        .. Each("> strictly-greater-than strictly-more-than", ComparisonOperator.Greater, "{0}"),
        .. Each("< strictly-less-than", ComparisonOperator.Less, "{0}"),
        .. Each("exactly equal-to the-same-as = ==", ComparisonOperator.Equal, "{0}"),
        .. Each("not-equal-to different-from other-than != ≠ <> not-the-same-as", ComparisonOperator.NotEqual, "{0}"),
    ]);

    /// <summary>Phrases behind the operand, by their first word, the longest first.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<ComparisonPhrase>> Suffixes = Index([
        .. Each(More + " above over upwards", ComparisonOperator.GreaterOrEqual, "or {0}", "and {0}"),
        .. Each(Less + " below under", ComparisonOperator.LessOrEqual, "or {0}", "and {0}"),
        .. Each("at-least minimum min", ComparisonOperator.GreaterOrEqual, "{0}"),
        .. Each("at-most at-the-most maximum max", ComparisonOperator.LessOrEqual, "{0}"),
    ]);

    private static IEnumerable<ComparisonPhrase> Each(
        string words,
        ComparisonOperator comparison,
        params string[] shapes
    ) =>
        from word in words.Split(' ')
        from shape in shapes
        select new ComparisonPhrase(
            [.. shape.Split(' ').SelectMany(part => part is "{0}" ? word.Split('-') : [part])],
            comparison
        );

    private static Dictionary<string, IReadOnlyList<ComparisonPhrase>> Index(IEnumerable<ComparisonPhrase> phrases) =>
        phrases
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<ComparisonPhrase>)[.. group.OrderByDescending(phrase => phrase.Words.Length)],
                StringComparer.Ordinal
            );
}
