using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads comparisons of numbers.</summary>
internal sealed class ComparisonGrammar(PhraseGrammar grammar)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>A comparison, or null with the cursor where it was.</summary>
    public Expression? Read() =>
        grammar.Subject is not null && _cursor.SeesAny("it", "this", "that", "they")
            ? _cursor.Try(OfSameSubject)
            : _cursor.Try(OfSubject) ?? _cursor.Try(OfCount) ?? _cursor.Try(OfSameSubject);

    /// <summary>A comparison of <see cref="PhraseGrammar.Subject"/>, which the text has named before: "at least 200", "200 or more", "before the start".</summary>
    public Expression? OfSame() =>
        grammar.Subject is { } subject ? _cursor.Try(() => Predicate(subject)) ?? _cursor.Try(OfCount) : null;

    /// <summary>A number that is compared, with its unit or what it counts: <c>100 kg</c>, <c>a goods value of 300.00</c>.</summary>
    public Quantity? Quantity()
    {
        _cursor.SkipArticles();
        return _cursor.Try(NamedQuantity) ?? _cursor.Try(CountedQuantity);
    }

    /// <summary>"The wall area is 0 or less".</summary>
    private Expression? OfSubject()
    {
        _cursor.SkipArticles();
        if (
            grammar.Values.Sum() is not { } subject
            || subject is LiteralExpression
            || grammar.KindOf(subject) is ValueKind.Boolean or ValueKind.Text
        )
        {
            return null;
        }

        var condition = Predicate(subject);
        if (condition is not null)
        {
            grammar.Subject = subject;
        }

        return condition;
    }

    /// <summary>"There were 12 days or more", "more than 10 tickets".</summary>
    private Expression? OfCount()
    {
        _ = _cursor.Take("there") && _cursor.TakeAny("is", "are", "was", "were");
        _ = _cursor.Take("it", "is") || _cursor.Take("it", "has");
        var isNot = _cursor.Take("not");
        var prefix = Comparators.TakePrefix(_cursor);
        if (Quantity() is not { } quantity)
        {
            return null;
        }

        var comparison = prefix ?? Comparators.TakeSuffix(_cursor);
        var subject = quantity.Subject?.Expression ?? quantity.Named;
        if (comparison is null || subject is null)
        {
            return null;
        }

        SkipNoun(subject);
        grammar.Subject = subject;
        return Finish(comparison.Value, subject, quantity.Limit, isNot);
    }

    /// <summary>"… or more than 3", whose subject is that of the condition before.</summary>
    private Expression? OfSameSubject()
    {
        _ = _cursor.TakeAny("it", "this", "that", "they") && _cursor.SeesAny("is", "are", "exceeds", "reaches");
        return grammar.Subject is { } subject ? Predicate(subject) : null;
    }

    private Expression? Predicate(Expression subject)
    {
        if (Comparators.TakeVerb(_cursor) is { } verb)
        {
            return Limit(verb, subject, isNot: false);
        }

        var hasCopula = _cursor.TakeAny("is", "are", "was", "were", "be", "has", "have", "lies", "lie", "stays");
        var isNot = _cursor.Take("not");
        if (_cursor.Take("negative"))
        {
            return Finish(BinaryOperator.Less, subject, Build.Number(0), isNot);
        }

        if (_cursor.Take("positive"))
        {
            return Finish(BinaryOperator.Greater, subject, Build.Number(0), isNot);
        }

        if (_cursor.TakeAny("between", "from"))
        {
            return Range(subject, isNot);
        }

        if (Comparators.TakePrefix(_cursor) is { } prefix)
        {
            return Limit(prefix, subject, isNot);
        }

        return hasCopula ? Bare(subject, isNot) : null;
    }

    /// <summary>"Is 20 or more", "is 0".</summary>
    private Expression? Bare(Expression subject, bool isNot)
    {
        if (RightSide(subject) is not { } limit)
        {
            return null;
        }

        return Finish(Comparators.TakeSuffix(_cursor) ?? BinaryOperator.Equal, subject, limit, isNot);
    }

    private Expression? Limit(BinaryOperator comparison, Expression subject, bool isNot) =>
        RightSide(subject) is { } limit ? Finish(comparison, subject, limit, isNot) : null;

    private Expression? Range(Expression subject, bool isNot)
    {
        if (
            RightSide(subject) is not { } lower
            || !_cursor.TakeAny("and", "to", "-")
            || RightSide(subject) is not { } upper
        )
        {
            return null;
        }

        _ = _cursor.Take(",", "both", "included") || _cursor.Take("inclusive") || _cursor.Take("(", "inclusive", ")");
        var within = Build.And(
            Build.Compare(BinaryOperator.GreaterOrEqual, subject, lower),
            Build.Compare(BinaryOperator.LessOrEqual, subject, upper)
        );
        return isNot ? Build.Not(within) : within;
    }

    /// <summary>What is said of a subject: "is more than 16", "before the start".</summary>
    public Expression? Of(Expression subject) => _cursor.Try(() => Predicate(subject));

    private Expression? RightSide(Expression subject)
    {
        grammar.LastUnit = null;
        var right = grammar.Values.Sum();
        if (right is LiteralExpression)
        {
            right = InUnitOf(subject, right);
        }
        if (right is null || grammar.KindOf(right) is ValueKind.Boolean or ValueKind.Text)
        {
            return null;
        }

        SkipNoun(subject);
        return right;
    }

    /// <summary>A number with a unit of its own in the unit of what it is compared with; null if nothing leads from one to the other.</summary>
    private Expression? InUnitOf(Expression subject, Expression number) =>
        grammar.LastUnit is { } unit
        && UnitGrammar.UnitOf(subject, grammar.Symbols) is { } own
        && UnitWords.AreAlike(unit, own)
            ? UnitGrammar.Convert(number, unit, own)
            : number;

    private static Expression Finish(BinaryOperator comparison, Expression subject, Expression limit, bool isNot)
    {
        var condition = Build.Compare(comparison, subject, limit);
        return isNot ? Build.Not(condition) : condition;
    }

    /// <summary>The noun behind a limit that says again what is compared: "45 degrees", "10 walks".</summary>
    private void SkipNoun(Expression subject)
    {
        var names = grammar
            .Symbols.Symbols.Where(symbol => symbol.Expression == subject)
            .SelectMany(symbol => Naming.WordsOf(symbol.Name))
            .ToList();
        while (
            _cursor.Peek() is { Kind: LexemeKind.Word, Words: [var word] }
            && (
                names.Exists(name =>
                    Spelling.IsSame(name, word)
                    || Spelling.Abbreviates(name, word)
                    || Spelling.Abbreviates(Spelling.Singular(word), name)
                ) || UnitWords.IsUnit(word)
            )
        )
        {
            _cursor.Position++;
        }

        if (
            _cursor.SeesAny("a", "per")
            && _cursor.Peek(1) is { Kind: LexemeKind.Word } unit
            && UnitWords.IsUnit(unit.Text)
        )
        {
            _cursor.Position += 2;
        }
    }

    /// <summary>"A goods value of 300.00".</summary>
    private Quantity? NamedQuantity()
    {
        if (grammar.Symbols.Match(_cursor, ValueKind.Number) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return _cursor.Take("of") && grammar.Values.Number() is { } limit ? new(limit, match.Symbol, null) : null;
    }

    /// <summary>"100 kg", "7 nights", "5 tickets", "3000 year_points", "8000".</summary>
    private Quantity? CountedQuantity()
    {
        if (_cursor.Peek() is not { Number: { } value })
        {
            return null;
        }

        _cursor.Position++;
        var limit = Build.Number(value);
        if (!grammar.IsWithinItem && new ItemListGrammar(grammar).Read() is { } items)
        {
            return new(limit, null, items.Count);
        }

        if (grammar.Symbols.Match(_cursor, ValueKind.Number) is { } match)
        {
            _cursor.Position += match.Count;
            return new(limit, match.Symbol, null);
        }

        var mark = _cursor.Position;
        if (
            Comparators.TakeSuffix(_cursor) is not null
            && grammar.Symbols.Match(_cursor, ValueKind.Number) is { } later
        )
        {
            _cursor.Position = mark;
            return new(limit, later.Symbol, null);
        }

        _cursor.Position = mark;
        return new(limit, Counted(), grammar.Subject);
    }

    /// <summary>What the words behind a number say that it counts; the cursor is behind them.</summary>
    private Symbol? Counted()
    {
        var words = new List<string>();
        var mark = _cursor.Position;
        while (_cursor.Peek(words.Count) is { Kind: LexemeKind.Word, Words: [var word] } && UnitWords.IsUnit(word))
        {
            words.Add(word);
        }

        if (words.Count > 0)
        {
            _cursor.Position += words.Count;
            if (
                _cursor.SeesAny("a", "an", "per")
                && _cursor.Peek(1) is { Kind: LexemeKind.Word } per
                && UnitWords.IsUnit(per.Text)
            )
            {
                _cursor.Position += 2;
            }

            return grammar.Symbols.ByUnit(words);
        }

        if (
            _cursor.Peek() is { Kind: LexemeKind.Word } noun
            && noun.Text is not ("or" or "and" or "on" or "to" or "onwards")
        )
        {
            if (grammar.Symbols.ByUnit(noun.Words) is { } byUnit)
            {
                _cursor.Position++;
                return byUnit;
            }

            if (grammar.Counted(noun.Words) is { } counted)
            {
                _cursor.Position++;
                return counted;
            }
        }

        _cursor.Position = mark;
        return null;
    }
}
