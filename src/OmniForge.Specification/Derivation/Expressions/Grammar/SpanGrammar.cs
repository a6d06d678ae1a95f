using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads spans of time: "the calendar days from a to b", "the number of minutes between a and b".</summary>
internal sealed class SpanGrammar(PhraseGrammar grammar)
{
    private static readonly (string[] Words, ExpressionFunction Unit)[] Units =
    [
        (["calendar", "days"], ExpressionFunction.DaysBetween),
        (["full", "days"], ExpressionFunction.DaysBetween),
        (["whole", "days"], ExpressionFunction.DaysBetween),
        (["days"], ExpressionFunction.DaysBetween),
        (["hours"], ExpressionFunction.HoursBetween),
        (["minutes"], ExpressionFunction.MinutesBetween),
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A span, or null with the cursor where it was.</summary>
    public Expression? Read() => _cursor.Try(Counted) ?? _cursor.Try(Measured);

    /// <summary>"The number of days from a to b".</summary>
    private FunctionExpression? Counted()
    {
        _cursor.SkipArticles();
        _ = _cursor.Take("number", "of") || _cursor.Take("count", "of");
        return Unit() is { } unit ? Between(unit) : null;
    }

    /// <summary>"The time from a to b in minutes".</summary>
    private FunctionExpression? Measured()
    {
        _cursor.SkipArticles();
        if (!_cursor.TakeAny("time", "period", "span", "interval", "duration") || Ends() is not var (from, to))
        {
            return null;
        }

        _ = _cursor.Take(",");
        return _cursor.Take("in") && Unit() is { } unit ? Span(unit, from, to) : null;
    }

    private ExpressionFunction? Unit()
    {
        foreach (var (words, unit) in Units)
        {
            if (_cursor.Take(words))
            {
                return unit;
            }
        }

        return null;
    }

    private FunctionExpression? Between(ExpressionFunction unit) =>
        Ends() is var (from, to) ? Span(unit, from, to) : null;

    private (Symbol From, Symbol To)? Ends()
    {
        var isBetween = _cursor.Take("between");
        if (!isBetween && !_cursor.Take("from"))
        {
            return null;
        }

        if (Moment() is not { } from)
        {
            return null;
        }

        var isJoined = isBetween ? _cursor.Take("and") : _cursor.TakeAny("to", "until", "till");
        return isJoined && Moment() is { } to ? (from, to) : null;
    }

    private Symbol? Moment()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor, ValueKind.Time) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol;
    }

    private static FunctionExpression? Span(ExpressionFunction unit, Symbol from, Symbol to) =>
        from.IsDay == to.IsDay && from.IsDay == (unit == ExpressionFunction.DaysBetween)
            ? new(unit, from.Expression, to.Expression)
            : null;
}
