using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads remarks that only confirm what a sentence says anyway: "; exactly 35 % still is affordable", "; a multiple of 0.5 stays as it is".</summary>
internal static class Confirmation
{
    private static readonly string[][] Unchanged = Phrases.Of(
        "stays as it is,remains as it is,stays the same,remains unchanged,stays unchanged,is left as it is,is not changed,is not rounded"
    );

    /// <summary>Reads such a remark up to the end of the sentence; the cursor is where it was if it says something else.</summary>
    public static bool Take(PhraseGrammar grammar, IReadOnlyList<Fact> facts)
    {
        var mark = grammar.Cursor.Position;
        foreach (var remark in (Func<PhraseGrammar, IReadOnlyList<Fact>, bool>[])[OfLimit, OfMultiple, OfAll])
        {
            if (remark(grammar, facts) && grammar.Cursor.IsAtEnd)
            {
                return true;
            }

            grammar.Cursor.Position = mark;
        }

        return false;
    }

    /// <summary>"Also of those that are not in the ranking", of a sum over all items that the request has.</summary>
    private static bool OfAll(PhraseGrammar grammar, IReadOnlyList<Fact> facts)
    {
        var cursor = grammar.Cursor;
        var isAll =
            facts
            is [
                ..,
                ArmFact { Arms: [{ Value: EachExpression { List: FieldExpression { Scope: FieldScope.Input } } }] },
            ];
        if (!isAll || !cursor.TakeAny("also", "including", "even"))
        {
            return false;
        }

        _ = cursor.TakeAny("of", "over", "for");
        if (!cursor.TakeAny("those", "the", "items", "entries") || !cursor.TakeAny("that", "which", "who", "not"))
        {
            return false;
        }

        _ = cursor.Take("are", "not") || cursor.Take("do", "not", "appear");
        _ = cursor.TakeAny("in", "on") && cursor.TakeAny("the", "a");
        if (grammar.Symbols.Match(cursor) is not { Symbol.Kind: ValueKind.List } list)
        {
            return false;
        }

        cursor.Position += list.Count;
        return true;
    }

    /// <summary>For each comparison of a fact with a limit, whether the limit itself is on the side of what is below it.</summary>
    public static IEnumerable<bool> SidesOf(Fact fact, decimal limit)
    {
        IEnumerable<Expression> parts = fact switch
        {
            RefusalFact refusal => [refusal.Condition],
            ArmFact arms => arms.Arms.SelectMany(arm =>
                (Expression[])[.. arm.Condition is null ? [] : new[] { arm.Condition }, arm.Value]
            ),
            _ => [],
        };
        return parts.SelectMany(part => SidesIn(part, limit));
    }

    private static IEnumerable<bool> SidesIn(Expression expression, decimal limit) =>
        expression switch
        {
            BinaryExpression { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison =>
                comparison.Right is LiteralExpression { Value: decimal number } && number == limit
                    ? [comparison.Operator is BinaryOperator.LessOrEqual or BinaryOperator.Greater]
                    : [],
            BinaryExpression binary => SidesIn(binary.Left, limit).Concat(SidesIn(binary.Right, limit)),
            ConditionalExpression conditional => SidesIn(conditional.Condition, limit),
            NotExpression negation => SidesIn(negation.Operand, limit),
            _ => [],
        };

    /// <summary>"Exactly 16 hours is accepted": the limit belongs to the side that the comparison puts it on.</summary>
    private static bool OfLimit(PhraseGrammar grammar, IReadOnlyList<Fact> facts)
    {
        var cursor = grammar.Cursor;
        _ = cursor.Take("at");
        grammar.LastUnit = null;
        if (
            !cursor.Take("exactly")
            || (grammar.Values.Percent() ?? grammar.Values.Number()) is not { Value: decimal told }
        )
        {
            return false;
        }
        var limit = InUnits(told, grammar).FirstOrDefault(one => facts.Any(fact => Comparisons(fact, one).Any()));

        _ = cursor.TakeAny("still", "also");
        if (!cursor.TakeAny("is", "are", "counts"))
        {
            return false;
        }

        _ = cursor.TakeAny("still", "also", "as");
        var isNot = cursor.Take("not") || cursor.Take("no", "longer");
        var isRefused = cursor.SeesAny("refused", "rejected", "forbidden");
        if (cursor.Peek() is not { Kind: LexemeKind.Word })
        {
            return false;
        }

        cursor.Position++;
        var comparisons = facts.SelectMany(fact => Comparisons(fact, limit)).ToList();
        return comparisons.Count > 0 && comparisons.TrueForAll(includes => includes == !(isNot || isRefused));
    }

    /// <summary>Whether the limit belongs to what is granted, for each comparison with it.</summary>
    /// <summary>The number, and what it is in smaller units.</summary>
    private static IEnumerable<decimal> InUnits(decimal number, PhraseGrammar grammar) =>
        grammar.LastUnit is { } unit
            ? UnitWords.RatiosOf(unit).Select(ratio => number * ratio).Prepend(number)
            : [number];

    private static IEnumerable<bool> Comparisons(Fact fact, decimal limit) =>
        fact switch
        {
            RefusalFact refusal => Within(refusal.Condition, limit).Select(includes => !includes),
            ArmFact arms => arms
                .Arms.SelectMany(arm =>
                    (Expression[])[.. arm.Condition is null ? [] : new[] { arm.Condition }, arm.Value]
                )
                .SelectMany(part => Within(part, limit)),
            _ => [],
        };

    private static IEnumerable<bool> Within(Expression expression, decimal limit) =>
        expression switch
        {
            BinaryExpression { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } comparison =>
                Names(comparison.Right, limit)
                    ? [comparison.Operator is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual]
                    : [],
            BinaryExpression binary => Within(binary.Left, limit).Concat(Within(binary.Right, limit)),
            ConditionalExpression conditional => Within(conditional.Condition, limit),
            NotExpression negation => Within(negation.Operand, limit).Select(includes => !includes),
            _ => [],
        };

    private static bool Names(Expression expression, decimal limit) =>
        expression switch
        {
            LiteralExpression { Value: decimal number } => number == limit,
            BinaryExpression binary => Names(binary.Left, limit) || Names(binary.Right, limit),
            _ => false,
        };

    /// <summary>"A weight that already is a multiple of 0.5 stays as it is".</summary>
    private static bool OfMultiple(PhraseGrammar grammar, IReadOnlyList<Fact> facts)
    {
        var cursor = grammar.Cursor;
        cursor.SkipArticles();
        for (var words = 0; words < 6 && !cursor.Sees("multiple", "of"); words++)
        {
            if (cursor.Peek() is not { Kind: LexemeKind.Word, Number: null })
            {
                return false;
            }

            cursor.Position++;
        }

        if (!cursor.Take("multiple", "of") || cursor.Peek() is not { Number: { } step })
        {
            return false;
        }

        cursor.Position++;
        _ = cursor.Take("already");
        return cursor.TakePhrase(Unchanged)
            && facts.Any(fact => fact is RoundingFact { Rounding.Step: { } rounded } && rounded == step);
    }
}
