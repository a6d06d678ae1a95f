using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>
/// Reads prices whose rate changes with the quantity, each rate for its own part: "the first 500 kWh cost 0.11 each, the next 1500 kWh 0.09 each and
/// every kWh beyond that 0.08".
/// </summary>
/// <param name="grammar">The grammars.</param>
/// <param name="quantity">What the tiers divide, if the unit need not tell; else null.</param>
internal sealed class TierGrammar(PhraseGrammar grammar, Symbol? quantity = null)
{
    private static readonly string[][] Verbs = Phrases.Of(
        "cost,costs,are charged at,is charged at,are billed at,is billed at,are priced at,is priced at,are taxed at,is taxed at,at,for,:"
    );
    private static readonly string[][] Free = Phrases.Of(
        "are free,is free,free,are free of charge,is free of charge,cost nothing,costs nothing"
    );
    private static readonly string[][] Beyond = Phrases.Of(
        "beyond that,beyond these,after these,after those,on top of that,above that,over that,after that,more,beyond,thereafter,further,additional"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private Symbol? _quantity = quantity;
    private Expression? _last;

    /// <summary>The price, or null with the cursor where it was.</summary>
    public Expression? Read() => _cursor.Try(Tiers);

    private Expression? Tiers()
    {
        var (limit, price, tiers) = (0m, (Expression?)null, 0);
        while (_cursor.Try(() => Bounded(ref limit, isFirst: tiers == 0)) is { } part)
        {
            price = Sum(price, part);
            tiers++;
            _ = _cursor.TakeAny(",", ";");
            _ = _cursor.Take("and");
        }

        return price is not null && _cursor.Try(() => Open(limit)) is { } last ? Sum(price, last) : null;
    }

    /// <summary>The sum without parts that are free.</summary>
    private static Expression Sum(Expression? price, Expression part) =>
        price is null || IsFree(price) ? part
        : IsFree(part) ? price
        : Build.Add(price, part);

    private static bool IsFree(Expression part) =>
        part is BinaryExpression { Operator: BinaryOperator.Multiply, Right: LiteralExpression { Value: 0m } };

    private Expression? Bounded(ref decimal limit, bool isFirst)
    {
        _cursor.SkipArticles();
        if (!_cursor.Take(isFirst ? "first" : "next") || _cursor.Peek() is not { Number: { } size })
        {
            return null;
        }

        _cursor.Position++;
        if (!TakeUnit(isFirst) || Rate() is not { } rate)
        {
            return null;
        }

        var below = limit;
        limit += size;
        return Part(below, limit, rate);
    }

    private Expression? Open(decimal limit)
    {
        _ = _cursor.TakeAny("every", "each", "any", "all", "anything") || _cursor.Take("the", "rest");
        _ = _cursor.TakeAny("further", "additional", "remaining", "other", "more");
        _ = TakeUnit(isFirst: false);
        var isLast = _cursor.TakePhrase(Beyond);
        if (isLast && _cursor.Peek() is { Number: { } again } && again == limit)
        {
            _cursor.Position++;
            _ = TakeUnit(isFirst: false);
        }

        return Rate() is { } rate ? Part(limit, null, rate) : null;
    }

    /// <summary>The unit of the quantity, which tells what the quantity is where it stands first.</summary>
    private bool TakeUnit(bool isFirst)
    {
        if (_cursor.Peek() is not { Kind: LexemeKind.Word, Number: null } unit)
        {
            return !isFirst || _quantity is not null;
        }

        var named = grammar.Symbols.Match(_cursor, ValueKind.Number);
        var symbol = named?.Symbol ?? grammar.Symbols.ByUnit(unit.Words);
        if (symbol is null || (_quantity is not null && symbol != _quantity))
        {
            return !isFirst || _quantity is not null;
        }

        _quantity = symbol;
        _cursor.Position += named?.Count ?? 1;
        return true;
    }

    private Expression? Rate()
    {
        _ = _cursor.Take(":");
        if (_cursor.TakePhrase(Free))
        {
            return Build.Number(0);
        }

        _ = _cursor.TakePhrase(Verbs);
        var rate = _cursor.Try(Multiple) ?? grammar.Values.Percent() ?? grammar.Values.Number() ?? _cursor.Try(Named);
        if (rate is null)
        {
            return null;
        }

        _ = _cursor.Take("each") || TakePer();
        _last = rate;
        return rate;
    }

    /// <summary>"The rate", which a table or a sentence tells.</summary>
    private Expression? Named()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor, ValueKind.Number) is not { } match || match.Symbol == _quantity)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol.Expression;
    }

    /// <summary>"One and a half times the rate", "half of that", "twice as much": of a rate that is named, or of the one before.</summary>
    private Expression? Multiple()
    {
        if (Times() is not { } factor)
        {
            return null;
        }

        _ = _cursor.Take("of");
        var isLast = _cursor.TakeAny("that", "this", "it") || _cursor.Take("as", "much") || _cursor.Take("the", "same");
        return (isLast ? _last : _cursor.Try(Named)) is { } whole ? Build.Multiply(whole, Build.Number(factor)) : null;
    }

    private decimal? Times()
    {
        if (_cursor.Take("half"))
        {
            return 0.5m;
        }

        if (_cursor.TakeAny("twice", "double"))
        {
            return 2m;
        }

        if (_cursor.Peek() is not { Number: { } number })
        {
            return null;
        }

        _cursor.Position++;
        var part =
            _cursor.Take("and", "a", "half") ? 0.5m
            : _cursor.Take("and", "a", "quarter") ? 0.25m
            : 0m;
        return _cursor.Take("times") ? number + part : null;
    }

    private bool TakePer()
    {
        var mark = _cursor.Position;
        if (_cursor.TakeAny("per", "a", "an") && _quantity is not null && _cursor.Peek() is { Kind: LexemeKind.Word })
        {
            if (TakeUnit(isFirst: true))
            {
                return true;
            }
        }

        _cursor.Position = mark;
        return false;
    }

    /// <summary>What the quantity between two limits costs.</summary>
    private Expression? Part(decimal from, decimal? to, Expression rate)
    {
        if (_quantity is not { Expression: var whole })
        {
            return null;
        }

        var part = to is null ? whole : Build.Limit(whole, Build.Number(to.Value), isUpper: true);
        if (from != 0)
        {
            part = Build.Limit(Build.Subtract(part, Build.Number(from)), Build.Number(0), isUpper: false);
        }

        return Build.Multiply(part, rate);
    }
}
