using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads what a value never exceeds or falls below: "at most 500", "but never less than 0", "45 at most".</summary>
internal sealed class LimitGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Upper = Phrases.Of(
        "never more than,not more than,no more than,at most,capped at,limited to,up to a maximum of,to a maximum of,a maximum of,with a maximum of,the maximum is,"
            + "at the most,never above,not above,never over,not exceeding,never exceeds,not over,max,maximum,never higher than,not higher than,never greater than,"
            + "not greater than,up to,never exceeding,cannot be more than,can not be more than,never be more than,can not exceed,may not exceed,must not exceed,does not exceed,shall not exceed,never exceed"
    );

    private static readonly string[][] Lower = Phrases.Of(
        "never less than,not less than,no less than,at least,a minimum of,with a minimum of,the minimum is,never below,not below,min,minimum,never lower than,"
            + "not lower than,never under,never falls below,can not be less than,never be less than,may not fall below,must not fall below,does not fall below,never fewer than,never smaller than"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A limit as what it makes of a value, or null with the cursor where it was.</summary>
    public Func<Expression, Expression>? Read() =>
        _cursor.Try(Prefixed) ?? _cursor.Try(Suffixed) ?? _cursor.Try(NotNegative);

    private Func<Expression, Expression>? Prefixed()
    {
        var isUpper = _cursor.TakePhrase(Upper);
        if (!isUpper && !_cursor.TakePhrase(Lower))
        {
            return null;
        }

        _ = _cursor.Take("of");
        return grammar.Values.Sum() is { } limit ? value => Build.Limit(value, limit, isUpper) : null;
    }

    private Func<Expression, Expression>? Suffixed()
    {
        if (grammar.Values.Number() is not { } limit)
        {
            return null;
        }

        var isUpper =
            _cursor.Take("at", "most") || _cursor.Take("at", "the", "most") || _cursor.TakeAny("maximum", "max");
        return isUpper || _cursor.Take("at", "least") || _cursor.TakeAny("minimum", "min")
            ? value => Build.Limit(value, limit, isUpper)
            : null;
    }

    private Func<Expression, Expression>? NotNegative() =>
        _cursor.Take("never", "negative") || _cursor.Take("not", "negative")
            ? value => Build.Limit(value, Build.Number(0), isUpper: false)
            : null;
}
