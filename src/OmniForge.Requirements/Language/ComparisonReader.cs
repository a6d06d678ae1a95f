using OmniForge.Requirements.Language.Lexicon;

namespace OmniForge.Requirements.Language;

/// <summary>Reads the words that compare: before the operand (<c>is at most</c>, <c>exceeds</c>) or behind it (<c>or more</c>).</summary>
public static class ComparisonReader
{
    /// <summary>The operator in front of an operand, such as <c>more than</c>, <c>not above</c>, <c>≤</c>, without a verb; or null.</summary>
    public static Reading<ComparisonOperator>? PrefixAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Longest(sentence, index, Comparisons.Prefixes);
    }

    /// <summary>The operator behind an operand, such as <c>or more</c>, <c>or earlier</c>, <c>+</c>, <c>at most</c>; or null.</summary>
    public static Reading<ComparisonOperator>? SuffixAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (
            sentence.IsAt(index, "+")
            && !sentence[index].HasBlankBefore
            && sentence.At(index + 1) is not { Kind: TokenKind.Number, HasBlankBefore: false }
        )
        {
            return new(ComparisonOperator.GreaterOrEqual, new(index, index + 1));
        }

        return Longest(sentence, index, Comparisons.Suffixes) is { } suffix && !IsPrefixOfNumber(sentence, suffix)
            ? suffix
            : null;
    }

    /// <summary>
    /// The operator of a predicate, with its verb: <c>is more than</c>, <c>are not above</c>, <c>does not exceed</c>, <c>reaches</c>, <c>must be at least</c>;
    /// <c>is</c> and <c>is not</c> alone compare for equality. Null if there is none.
    /// </summary>
    public static Reading<ComparisonOperator>? PredicateAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var (position, isNegated, hasVerb, hasCopula) = (index, false, false, false);
        for (; sentence.At(position) is { } token && IsHelper(token); position++)
        {
            isNegated ^= token.Is(WordClass.Negation);
            hasVerb |= token.Is(WordClass.Auxiliary | WordClass.Modal);
            hasCopula |= token.IsFormOf("be");
        }

        if (VerbAt(sentence, position) is { } verb)
        {
            return new(Signed(verb.Value, isNegated), new(index, verb.Range.End));
        }

        if (
            hasVerb
            && PrefixAt(sentence, NegationStart(sentence, index, position)) is { } whole
            && whole.Range.End > position
        )
        {
            var outer =
                sentence.In(new(index, whole.Range.Start)).Count(token => token.Is(WordClass.Negation)) % 2 == 1;
            return new(Signed(whole.Value, outer), new(index, whole.Range.End));
        }

        return hasCopula ? new(Signed(ComparisonOperator.Equal, isNegated), new(index, position)) : null;
    }

    private static ComparisonOperator Signed(ComparisonOperator comparison, bool isNegated) =>
        isNegated ? comparison.Negated() : comparison;

    private static bool IsHelper(Token token) =>
        token.IsAny("not", "still", "already", "now", "then", "only", "to")
        || token.Is(WordClass.Modal)
        || (token.Is(WordClass.Auxiliary) && !token.Is("having"));

    /// <summary>"no" and "not" belong to the operator where it has them: "is not more than", "is no later than".</summary>
    private static int NegationStart(Sentence sentence, int index, int position) =>
        position > index
        && sentence[position - 1].Is("not")
        && PrefixAt(sentence, position - 1) is { } longer
        && longer.Range.End > position
            ? position - 1
            : position;

    private static Reading<ComparisonOperator>? VerbAt(Sentence sentence, int index) =>
        sentence.At(index) switch
        {
            { } token when token.IsFormOf("exceed") => new(ComparisonOperator.Greater, new(index, index + 1)),
            { } token when token.IsFormOf("reach") => new(ComparisonOperator.GreaterOrEqual, new(index, index + 1)),
            { } token when token.IsAny("equals", "equal") && !sentence.IsAt(index + 1, "to") => new(
                ComparisonOperator.Equal,
                new(index, index + 1)
            ),
            { } token when token.IsFormOf("differ") && sentence.IsAt(index + 1, "from") => new(
                ComparisonOperator.NotEqual,
                new(index, index + 2)
            ),
            { } token when token.IsFormOf("fall") && sentence.IsAt(index + 1, "below") => new(
                ComparisonOperator.Less,
                new(index, index + 2)
            ),
            _ => null,
        };

    private static bool IsPrefixOfNumber(Sentence sentence, Reading<ComparisonOperator> suffix) =>
        sentence[suffix.Range.Start].IsAny("at", "max", "min", "maximum", "minimum")
        && QuantityReader.NumberAt(sentence, suffix.Range.End) is not null;

    private static Reading<ComparisonOperator>? Longest(
        Sentence sentence,
        int index,
        IReadOnlyDictionary<string, IReadOnlyList<ComparisonPhrase>> phrases
    )
    {
        if (
            sentence.At(index) is not { Kind: TokenKind.Word or TokenKind.Symbol } first
            || !phrases.TryGetValue(first.Lower, out var candidates)
        )
        {
            return null;
        }

        foreach (var phrase in candidates)
        {
            if (sentence.AreAt(index, phrase.Words))
            {
                return new(phrase.Operator, new(index, index + phrase.Words.Length));
            }
        }

        return null;
    }
}
