using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>
/// Reads on which marks of the clock times lie, "on a full quarter of an hour", and what a number must not exceed, "no more guests than the
/// room has seats".
/// </summary>
/// <param name="cursor">The place in the sentence.</param>
/// <param name="vocabulary">What it may name.</param>
internal sealed class ScaleGrammar(LexemeCursor cursor, RecordVocabulary vocabulary)
{
    private static readonly string[] Verbs =
    [
        "lie",
        "lies",
        "be",
        "are",
        "is",
        "fall",
        "falls",
        "start",
        "begin",
        "end",
        "stand",
    ];
    private static readonly string[] Modals =
    [
        "must",
        "shall",
        "should",
        "always",
        "both",
        "may",
        "can",
        "only",
        "to",
        "have",
        "has",
        "all",
    ];

    /// <summary>What a sentence demands of marks or of a number; null with the cursor where it was.</summary>
    public Expression? Read() => cursor.Try(Marks) ?? AtMost();

    /// <summary>"The start and the end lie on a full quarter of an hour: minutes 00, 15, 30 or 45, no seconds."</summary>
    private Expression? Marks()
    {
        var times = new List<Expression>();
        do
        {
            _ = cursor.TakeAny("both");
            if (Time() is not { } time)
            {
                return null;
            }

            times.Add(time);
        } while (cursor.TakeAny("and", ","));

        while (cursor.TakeAny(Modals)) { }
        if (!cursor.TakeAny(Verbs))
        {
            return null;
        }

        while (cursor.TakeAny(Modals)) { }
        _ = cursor.TakeAny("on", "at");
        return Step() is { } step && Gloss(step) ? times.Select(time => OnMark(time, step)).Aggregate(Build.And) : null;
    }

    /// <summary>Whether a demand is one of marks, which may concern one field only.</summary>
    public static bool IsOfMarks(Expression demand) =>
        ExpressionParts.All(demand).Any(part => part is FunctionExpression { Function: ExpressionFunction.SecondOf });

    private Expression? Time()
    {
        cursor.SkipArticles();
        if (
            vocabulary.Table.Match(cursor, ValueKind.Time) is not { Rank: < 4, Symbol.IsDay: false } match
            || vocabulary.FieldOf(match.Symbol.Expression) is null
        )
        {
            return null;
        }

        cursor.Position += match.Count;
        return match.Symbol.Expression;
    }

    private static Expression OnMark(Expression time, decimal step)
    {
        var noSeconds = Is0(new FunctionExpression(ExpressionFunction.SecondOf, time));
        var minute = new FunctionExpression(ExpressionFunction.MinuteOf, time);
        return step == 1
            ? noSeconds
            : Build.And(
                Is0(
                    step == 60
                        ? minute
                        : new FunctionExpression(ExpressionFunction.Remainder, minute, Build.Number(step))
                ),
                noSeconds
            );
    }

    private static Expression Is0(Expression value) => Build.Compare(BinaryOperator.Equal, value, Build.Number(0));

    /// <summary>How many minutes lie between two marks.</summary>
    private decimal? Step()
    {
        cursor.SkipArticles();
        var isFull = cursor.TakeAny("full", "whole", "exact", "even");
        cursor.SkipArticles();
        if (
            cursor.Take("quarter", "of", "an", "hour")
            || cursor.Take("quarters", "of", "an", "hour")
            || cursor.Take("quarter", "hours")
            || cursor.Take("quarter", "hour")
        )
        {
            return 15;
        }

        if (cursor.Take("half", "hours") || cursor.Take("half", "hour") || cursor.Take("half", "an", "hour"))
        {
            return 30;
        }

        if (isFull && cursor.TakeAny("hours", "hour"))
        {
            return 60;
        }

        if (isFull && cursor.TakeAny("minutes", "minute"))
        {
            return 1;
        }

        return cursor.Take("multiples", "of") || cursor.Take("multiple", "of") || cursor.Take("steps", "of")
            ? Minutes()
            : null;
    }

    private decimal? Minutes()
    {
        if (cursor.Peek() is not { Number: { } number } || number < 1 || 60 % number != 0)
        {
            return null;
        }

        cursor.Position++;
        return cursor.TakeAny("minutes", "minute") ? number : null;
    }

    /// <summary>": minutes 00, 15, 30 or 45, no seconds", which has to say the same.</summary>
    private bool Gloss(decimal step)
    {
        _ = cursor.TakeAny(":", ",", "(", "-", ";");
        _ = cursor.TakeAny("that") && cursor.Take("is", ",");
        _ = cursor.TakeAny("at");
        if (cursor.TakeAny("minutes", "minute"))
        {
            var marks = new List<decimal>();
            while (cursor.Peek() is { Number: { } mark })
            {
                cursor.Position++;
                marks.Add(mark);
                _ = cursor.Take(",");
                _ = cursor.TakeAny("or", "and");
            }

            var expected = Enumerable.Range(0, (int)(60 / step)).Select(index => index * step);
            if (!marks.SequenceEqual(expected))
            {
                return false;
            }
        }

        _ = cursor.Take(",");
        _ = cursor.TakeAny("and", "with");
        _ = cursor.Take("no", "seconds") || cursor.Take("without", "seconds") || cursor.Take("seconds", "0");
        _ = cursor.Take(")");
        return true;
    }

    /// <summary>"There are no more attendees than the room has seats", "the attendees must not exceed the seats of the room".</summary>
    private Expression? AtMost() => cursor.Try(There) ?? cursor.Try(Compared);

    private Expression? There()
    {
        if (!cursor.Take("there"))
        {
            return null;
        }

        _ = cursor.TakeAny("may", "must", "shall", "can", "should", "will");
        var isDenied = cursor.TakeAny("never", "not");
        _ = cursor.TakeAny("are", "is", "be");
        isDenied |= cursor.TakeAny("no", "never", "not");
        if (!isDenied || !cursor.Take("more") || Number(ofRecord: true) is not { } number || !cursor.Take("than"))
        {
            return null;
        }

        cursor.SkipArticles();
        if (vocabulary.TakeOwner(cursor) is not null)
        {
            if (!cursor.TakeAny("has", "have", "offers", "holds", "provides", "allows"))
            {
                return null;
            }
        }
        else
        {
            _ = cursor.Take("there", "are");
        }

        return Number(ofRecord: false) is { } limit ? Build.Compare(BinaryOperator.LessOrEqual, number, limit) : null;
    }

    private Expression? Compared()
    {
        if (Number(ofRecord: true) is not { } number)
        {
            return null;
        }

        _ = cursor.TakeAny("may", "must", "shall", "can", "should", "will", "do", "does");
        var isDenied = cursor.TakeAny("not", "never");
        BinaryOperator? comparison = cursor.TakeAny("exceed", "exceeds")
            ? isDenied
                ? BinaryOperator.LessOrEqual
                : null
            : (cursor.TakeAny("be", "is", "are") || isDenied) && Comparators.TakePrefix(cursor) is { } sign
                ? isDenied
                    ? Opposite(sign)
                    : sign
                : null;
        return comparison is { } order && Number(ofRecord: false) is { } limit
            ? Build.Compare(order, number, limit)
            : null;
    }

    private static BinaryOperator? Opposite(BinaryOperator sign) =>
        sign switch
        {
            BinaryOperator.Greater => BinaryOperator.LessOrEqual,
            BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
            _ => null,
        };

    private Expression? Number(bool ofRecord)
    {
        cursor.SkipArticles();
        if (
            vocabulary.Table.Match(cursor, ValueKind.Number) is not { Rank: < 4 } match
            || vocabulary.FieldOf(match.Symbol.Expression) is null == ofRecord
        )
        {
            return null;
        }

        cursor.Position += match.Count;
        if (!ofRecord && cursor.Take("of"))
        {
            cursor.SkipArticles();
            return vocabulary.TakeOwner(cursor) is not null ? match.Symbol.Expression : null;
        }

        return match.Symbol.Expression;
    }
}
