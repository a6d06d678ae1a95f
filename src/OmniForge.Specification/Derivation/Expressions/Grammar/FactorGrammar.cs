using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads the parts of a product: numbers, shares, names, brackets, "half of", "the larger of".</summary>
internal sealed class FactorGrammar(PhraseGrammar grammar)
{
    private static readonly IReadOnlyList<(string[] Words, decimal Factor)> Fractions =
    [
        (["three", "quarters"], 0.75m),
        (["half"], 0.5m),
        (["quarter"], 0.25m),
        (["tenth"], 0.1m),
        (["twice"], 2m),
        (["double"], 2m),
        (["triple"], 3m),
        (["three", "times"], 3m),
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ListGrammar _lists = new(grammar);
    private readonly AntecedentGrammar _antecedents = new(grammar);
    private readonly RelativeChangeGrammar _changes = new(grammar);
    private readonly SpanGrammar _spans = new(grammar);
    private readonly CallGrammar _calls = new(grammar);
    private readonly CollectionGrammar _collections = new(grammar);

    /// <summary>A factor, or null with the cursor where it was.</summary>
    public Expression? Read() => _cursor.Try(ReadAny);

    /// <summary>A number in digits or words with its unit.</summary>
    public LiteralExpression? Number()
    {
        _ = _cursor.TakeAny("euro", "eur", "dollar") && _cursor.Peek()?.Kind == LexemeKind.Number;
        if (_cursor.Peek() is not { Number: { } value } || IsDate())
        {
            return null;
        }

        _cursor.Position++;
        SkipUnits();
        return Build.Number(value);
    }

    /// <summary>"2026-05-14", without a blank: a day, and no difference.</summary>
    private bool IsDate()
    {
        for (var offset = 0; offset < 4; offset++)
        {
            var (one, next) = (_cursor.Peek(offset), _cursor.Peek(offset + 1));
            var isExpected = offset % 2 == 0 ? next?.Is("-") == true : next?.Kind == LexemeKind.Number;
            if (one is null || !isExpected || one.End != next!.Start)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A share, as a fraction of one.</summary>
    public LiteralExpression? Percent()
    {
        if (_cursor.Peek() is not { Number: { } value })
        {
            return null;
        }

        _cursor.Position++;
        return
            _cursor.Take("%")
            || _cursor.Take("percentage", "points")
            || _cursor.Take("percentage", "point")
            || _cursor.Take("percent")
            || _cursor.Take("per", "cent")
            ? Build.Number(value / 100m)
            : null;
    }

    /// <summary>A share of what stands before it: <c>7 %</c> without "of"; null with the cursor where it was.</summary>
    public decimal? Share()
    {
        var mark = _cursor.Position;
        if (Percent() is { Value: decimal share } && !_cursor.SeesAny("of", "*", "/", "times"))
        {
            return share;
        }

        _cursor.Position = mark;
        return null;
    }

    private Expression? ReadAny()
    {
        if (_cursor.Take("-") || _cursor.Take("minus"))
        {
            return Read() switch
            {
                LiteralExpression { Value: decimal number } => Build.Number(-number),
                { } negated => Build.Subtract(Build.Number(0), negated),
                _ => null,
            };
        }

        return _cursor.Try(Bracketed)
            ?? _cursor.Try(_calls.Read)
            ?? _cursor.Try(_changes.Read)
            ?? _collections.Read()
            ?? _cursor.Try(_lists.Read)
            ?? _spans.Read()
            ?? _cursor.Try(ShareOf)
            ?? _cursor.Try(FractionOf)
            ?? _cursor.Try(PartBeyond)
            ?? _cursor.Try(PerUnit)
            ?? _cursor.Try(Named)
            ?? _cursor.Try(Number)
            ?? _antecedents.Read()
            ?? _cursor.Try(Glossed);
    }

    private Expression? Bracketed() =>
        _cursor.Take("(") && grammar.Values.Value() is { } inner && _cursor.Take(")") ? inner : null;

    /// <summary>"The total mass (greenKg plus brownKg)": a name that the brackets behind it explain.</summary>
    private Expression? Glossed()
    {
        _cursor.SkipArticles();
        for (
            var words = 0;
            words < 3 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word && !IsBreak(word.Text);
            words++
        )
        {
            _cursor.Position++;
            if (_cursor.Sees("("))
            {
                return Bracketed() is BinaryExpression { Operator: < BinaryOperator.Less } gloss ? gloss : null;
            }
        }

        return null;
    }

    private Expression? ShareOf()
    {
        if (Percent() is not { } share)
        {
            return null;
        }

        return _cursor.Take("of") ? Scaled(share) : share;
    }

    private Expression? FractionOf()
    {
        _ = _cursor.TakeAny("a", "one", "the");
        foreach (var (words, factor) in Fractions)
        {
            if (_cursor.Take(words))
            {
                _ = _cursor.Take("of");
                return Scaled(Build.Number(factor));
            }
        }

        return null;
    }

    private Expression? Scaled(Expression factor) => Read() is { } whole ? Build.Multiply(whole, factor) : null;

    /// <summary>"The part of the insured value above 100.00".</summary>
    private Expression? PartBeyond()
    {
        _cursor.SkipArticles();
        var isPart = _cursor.TakeAny("part", "portion", "amount") && _cursor.Take("of");
        var whole = isPart ? Read() : null;
        return whole is not null && _cursor.TakeAny("above", "over", "beyond", "exceeding") && Read() is { } limit
            ? Build.Limit(Build.Subtract(whole, limit), Build.Number(0), isUpper: false)
            : null;
    }

    /// <summary>"1.90 per passenger": so much for each.</summary>
    private Expression? PerUnit()
    {
        if (
            Number() is not { } rate
            || !(_cursor.TakeAny("per", "a", "an") || _cursor.Take("for", "each") || _cursor.Take("for", "every"))
        )
        {
            return null;
        }

        if (
            _cursor.Peek() is not { Kind: LexemeKind.Word } unit
            || grammar.Symbols.ByUnit(unit.Words) is not { } counted
        )
        {
            return null;
        }

        _cursor.Position++;
        return _cursor.Try(() => Beyond(counted.Expression)) is { } beyond
            ? Build.Multiply(rate, beyond)
            : Build.Multiply(rate, counted.Expression);
    }

    /// <summary>"Above 5 kg" behind "0.25 for each kilogram": only what is more counts.</summary>
    private Expression? Beyond(Expression whole) =>
        _cursor.TakeAny("above", "over", "beyond", "exceeding") && Number() is { } limit
            ? Build.Limit(Build.Subtract(whole, limit), Build.Number(0), isUpper: false)
            : null;

    private Expression? Named()
    {
        _cursor.SkipArticles();
        _ =
            grammar.Symbols.Match(_cursor) is null
            && (_cursor.Take("number", "of") || _cursor.Take("amount", "of") || _cursor.Take("value", "of"))
            && _cursor.Take("the");
        if (grammar.Symbols.Match(_cursor) is not { Symbol.Kind: not ValueKind.List } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        SkipKey(match.Symbol);
        SkipItem(match.Symbol);
        SkipComplements(match.Symbol);
        return Measured(match.Symbol);
    }

    /// <summary>The value, with its own unit read over; another unit, "in hours", is for the whole sum that it ends.</summary>
    private Expression Measured(Symbol symbol)
    {
        var isOther =
            _cursor.Sees("in")
            && _cursor.Peek(1) is { Kind: LexemeKind.Word } unit
            && UnitGrammar.UnitOf(symbol) is { } own
            && UnitWords.AreAlike(own, UnitWords.Of(unit.Text));
        if (!isOther)
        {
            SkipMeasure();
        }
        return symbol.Expression;
    }

    /// <summary>"Of the zone" behind the name of a column that the zone selects.</summary>
    private void SkipKey(Symbol symbol)
    {
        var mark = _cursor.Position;
        if (symbol.Key is not { } key || !_cursor.TakeAny("of", "for", "in"))
        {
            _cursor.Position = mark;
            return;
        }

        _cursor.SkipArticles();
        _ = _cursor.TakeAny("given", "chosen", "selected", "respective");
        if (grammar.Symbols.Match(_cursor) is { } match && match.Symbol.Expression == key.Expression)
        {
            _cursor.Position += match.Count;
            return;
        }

        _cursor.Position = mark;
    }

    /// <summary>"Of the line" behind the name of what a line has.</summary>
    private void SkipItem(Symbol symbol)
    {
        var mark = _cursor.Position;
        if (symbol.Item is not { } item || !_cursor.TakeAny("of", "in", "for"))
        {
            return;
        }

        if (
            _cursor.TakeAny("the", "a", "an", "this", "each", "every")
            && _cursor.Peek() is { Words: [var noun] }
            && noun == item
        )
        {
            _cursor.Position++;
            return;
        }

        _cursor.Position = mark;
    }

    /// <summary>"Of active chlorine of the product" behind the name of a value that is named in passing.</summary>
    private void SkipComplements(Symbol symbol)
    {
        while (symbol.IsPassing && _cursor.Sees("of"))
        {
            var mark = _cursor.Position;
            _cursor.Position++;
            _cursor.SkipArticles();
            var words = 0;
            while (words < 2 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } word && !IsBreak(word.Text))
            {
                _cursor.Position++;
                words++;
            }

            if (words == 0)
            {
                _cursor.Position = mark;
                return;
            }
        }
    }

    private static bool IsBreak(string word) =>
        word
            is "of"
                or "times"
                or "plus"
                or "minus"
                or "less"
                or "divided"
                or "multiplied"
                or "and"
                or "or"
                or "rounded"
                or "if"
                or "when"
                or "for"
                or "is"
                or "but"
                or "at"
                or "from"
                or "with"
                or "in";

    /// <summary>"In kilograms".</summary>
    private void SkipMeasure()
    {
        if (_cursor.Sees("in") && _cursor.Peek(1) is { Kind: LexemeKind.Word } unit && UnitWords.IsUnit(unit.Text))
        {
            _cursor.Position += 2;
        }
    }

    private void SkipUnits()
    {
        while (_cursor.Peek() is { Kind: LexemeKind.Word } word && UnitWords.IsUnit(word.Text) && !IsName())
        {
            grammar.LastUnit = UnitWords.Of(word.Text);
            _cursor.Position++;
        }
    }

    private bool IsName() => grammar.Symbols.Match(_cursor) is { Rank: 0, Count: > 1 };
}
