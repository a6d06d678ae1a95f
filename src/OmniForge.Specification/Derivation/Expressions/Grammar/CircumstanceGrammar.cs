using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads the circumstances under which a value counts: "if …", "from 100 kg on", "for express", "without commitment".</summary>
internal sealed class CircumstanceGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] If = Phrases.Of(
        "if,exactly when,exactly if,when,where,whenever,only if,only when,in case,provided,provided that,as long as,as soon as,given that,while,once,if and only if,in the case that"
    );
    private static readonly string[][] Otherwise = Phrases.Of(
        "otherwise,else,or else,in all other cases,in any other case,in every other case,for all others,for everyone else,for everybody else,for the rest,for all the rest,"
            + "for all other,for any other,if not,in the other cases,for others,for the others,elsewhere"
    );
    private static readonly string[][] Onwards = Phrases.Of(
        "on,onwards,onward,upwards,upward,up,and above,and more,or more"
    );
    private static readonly string[] Prepositions =
    [
        "for",
        "in",
        "on",
        "at",
        "with",
        "during",
        "to",
        "into",
        "of",
        "by",
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ComparisonGrammar _comparisons = new(grammar);
    private readonly FlagGrammar _flags = new(grammar);

    /// <summary>Tells whether what follows says "in all other cases".</summary>
    public bool TakeOtherwise()
    {
        if (_cursor.TakePhrase(Otherwise))
        {
            return true;
        }

        if (_cursor.Sees("for", "the", "other") && _cursor.Peek(3) is { Kind: LexemeKind.Word })
        {
            _cursor.Position += 4;
            return true;
        }

        if (IsOtherOne())
        {
            _cursor.Position += 4;
            return true;
        }

        var isLast = _cursor.Peek(1) is null or { Text: "," or ";" or "." or ":" };
        return isLast
            && grammar.LastCircumstance is not null
            && _cursor.TakeAny("below", "above", "under", "over", "beyond");
    }

    /// <summary>"For a shorter one", behind a limit.</summary>
    private bool IsOtherOne() =>
        grammar.LastCircumstance is not null
        && _cursor.SeesAny("for", "with", "at")
        && _cursor.Peek(1)?.Text is "a" or "an" or "any"
        && _cursor.Peek(2)?.Text
            is "shorter"
                or "smaller"
                or "lower"
                or "lighter"
                or "cheaper"
                or "longer"
                or "larger"
                or "higher"
                or "heavier"
        && _cursor.Peek(3) is { Kind: LexemeKind.Word }
        && _cursor.Peek(4) is null or { Text: "." or ";" or "," };

    /// <summary>"A session of" before the number that is compared.</summary>
    private void SkipMeasured()
    {
        var mark = _cursor.Position;
        _cursor.SkipArticles();
        if (
            _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }
            && _cursor.Peek(1)?.Text == "of"
            && _cursor.Peek(2) is { Kind: LexemeKind.Number }
            && grammar.Symbols.Match(_cursor, ValueKind.Number) is null
        )
        {
            _cursor.Position += 2;
            return;
        }

        _cursor.Position = mark;
    }

    /// <summary>A circumstance as a condition, or null with the cursor where it was.</summary>
    public Expression? Read()
    {
        var condition =
            _cursor.Try(Unless)
            ?? _cursor.Try(Conditional)
            ?? _cursor.Try(Everything)
            ?? _cursor.Try(From)
            ?? _cursor.Try(Compared)
            ?? _cursor.Try(Without)
            ?? _cursor.Try(Fewer)
            ?? _cursor.Try(Prepositional);
        if (
            condition is not null
            && _cursor.Try(() => _cursor.Take(",") && Unless() is { } more ? more : Unless()) is { } exception
        )
        {
            condition = Build.And(condition, exception);
        }

        grammar.LastCircumstance = condition ?? grammar.LastCircumstance;
        return condition;
    }

    private Expression? Unless()
    {
        if (!_cursor.Take("unless"))
        {
            return null;
        }

        return grammar.Conditions.Read() is { } condition ? Build.Not(condition) : null;
    }

    private Expression? Conditional() => _cursor.TakePhrase(If) ? grammar.Conditions.Read() : null;

    /// <summary>"For everything above 42 cubic metres", "for all that is 100 kg or more".</summary>
    private Expression? Everything()
    {
        _ = _cursor.TakeAny("for", "with", "at", "in", "on");
        if (!_cursor.TakeAny("everything", "anything", "all", "whatever", "amounts", "quantities", "values", "loads"))
        {
            return null;
        }

        _ = _cursor.TakeAny("that", "which") && _cursor.TakeAny("is", "are", "lies", "lie");
        return _cursor.Try(From) ?? _cursor.Try(Compared);
    }

    /// <summary>"From 100 kg on", "from a goods value of 300.00 on", "from 10 to 20".</summary>
    private Expression? From()
    {
        if (
            !_cursor.Take("from")
            && !_cursor.Take("as", "of")
            && !_cursor.Take("starting", "at")
            && !_cursor.Take("starting", "from")
        )
        {
            return null;
        }

        if (_comparisons.Quantity() is not { } quantity || SubjectOf(quantity) is not { } subject)
        {
            return null;
        }

        var lower = Build.Compare(BinaryOperator.GreaterOrEqual, subject, quantity.Limit);
        grammar.Subject = subject;
        if (_cursor.TakePhrase(Onwards))
        {
            return lower;
        }

        return _cursor.TakeAny("to", "up") && _comparisons.Quantity() is { } upper
            ? Build.And(lower, Build.Compare(BinaryOperator.LessOrEqual, subject, upper.Limit))
            : lower;
    }

    /// <summary>"Above 100 kg", "with more than 5 nights", "for 7 nights or more".</summary>
    private Expression? Compared()
    {
        _ = _cursor.TakeAny("for", "with", "at", "in", "on");
        if (Comparators.TakePrefix(_cursor) is { } prefix)
        {
            return _comparisons.Quantity() is { } limit && SubjectOf(limit) is { } compared
                ? Remember(compared, Build.Compare(prefix, compared, limit.Limit))
                : null;
        }

        SkipMeasured();
        if (
            _comparisons.Quantity() is not { } quantity
            || SubjectOf(quantity) is not { } subject
            || Comparators.TakeSuffix(_cursor) is not { } suffix
        )
        {
            return null;
        }

        SkipName(subject);
        return Remember(subject, Build.Compare(suffix, subject, quantity.Limit));
    }

    private void SkipName(Expression subject)
    {
        if (grammar.Symbols.Match(_cursor, ValueKind.Number) is { } match && match.Symbol.Expression == subject)
        {
            _cursor.Position += match.Count;
        }
    }

    private Expression Remember(Expression subject, Expression condition)
    {
        grammar.Subject = subject;
        return condition;
    }

    private static Expression? SubjectOf(Quantity quantity) => quantity.Subject?.Expression ?? quantity.Named;

    /// <summary>"Without commitment", "with no medication".</summary>
    private Expression? Without()
    {
        if (!_cursor.Take("without") && !_cursor.Take("with", "no"))
        {
            return null;
        }

        _cursor.SkipArticles();
        if (grammar.Symbols.Match(_cursor) is not { } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return match.Symbol switch
        {
            { Kind: ValueKind.Boolean } => Build.Not(match.Symbol.Expression),
            { Values: var values } when values.FirstOrDefault(value => value is "none" or "no") is { } none =>
                Build.Compare(BinaryOperator.Equal, match.Symbol.Expression, new LiteralExpression(none)),
            _ => null,
        };
    }

    /// <summary>"With fewer nights", "below that": the opposite of the circumstance before.</summary>
    private Expression? Fewer()
    {
        if (
            grammar.LastCircumstance
            is not BinaryExpression { Operator: >= BinaryOperator.Less and <= BinaryOperator.GreaterOrEqual } before
        )
        {
            return null;
        }

        _ = _cursor.TakeAny("with", "for", "at");
        var isOpposite =
            _cursor.TakeAny("fewer", "less", "lower", "smaller", "shorter")
            || _cursor.Take("below", "that")
            || _cursor.Take("under", "that");
        if (!isOpposite || before.Operator is not (BinaryOperator.Greater or BinaryOperator.GreaterOrEqual))
        {
            return null;
        }

        SkipName(before.Left);
        return Build.Not(before);
    }

    /// <summary>"For granules", "in the zone domestic", "for express", "on a weekend", "at water temperatures above 28".</summary>
    private Expression? Prepositional()
    {
        if (!_cursor.TakeAny(Prepositions))
        {
            return null;
        }

        return _cursor.Try(OfValue) ?? _cursor.Try(_flags.Read) ?? _cursor.Try(OfMeasure);
    }

    private Expression? OfValue()
    {
        _cursor.SkipArticles();
        if (grammar.Symbols.MatchValue(_cursor) is null && grammar.Symbols.Match(_cursor, ValueKind.Text) is not null)
        {
            return grammar.Conditions.Read();
        }

        if (grammar.Symbols.MatchValue(_cursor) is not { } first)
        {
            return null;
        }

        _cursor.Position += first.Count;
        var condition = Equal(first);
        while (NextValue(first) is { } next)
        {
            condition = Build.Or(condition, next);
        }

        SkipNoun(first.Symbol);
        return condition;
    }

    /// <summary>A further value of the same enum, unless a value of the case follows it: "for silver 5 and for gold 10".</summary>
    private Expression? NextValue(ValueMatch first) =>
        _cursor.Try(() =>
        {
            if (!_cursor.Take(",", "and") && !_cursor.TakeAny("and", "or", ","))
            {
                return null;
            }

            _cursor.SkipArticles();
            if (grammar.Symbols.MatchValue(_cursor, first.Symbol) is not { } next)
            {
                return null;
            }

            _cursor.Position += next.Count;
            return Equal(next);
        });

    private static Expression Equal(ValueMatch match) =>
        Build.Compare(BinaryOperator.Equal, match.Symbol.Expression, new LiteralExpression(match.Value));

    /// <summary>"Trade customers", "the domestic zone": a noun behind a value.</summary>
    private void SkipNoun(Symbol symbol)
    {
        if (grammar.Symbols.Match(_cursor) is { } match && match.Symbol == symbol)
        {
            _cursor.Position += match.Count;
            return;
        }

        if (
            _cursor.Peek() is { Kind: LexemeKind.Word, Words: [var word] }
            && Naming.WordsOf(symbol.Name).Any(part => Spelling.IsSame(part, word))
        )
        {
            _cursor.Position++;
            return;
        }

        _flags.SkipPlainNoun();
    }

    private Expression? OfMeasure()
    {
        _cursor.SkipArticles();
        if (
            (
                grammar.Symbols.Match(_cursor, ValueKind.Number)
                ?? grammar.Symbols.Match(_cursor, ValueKind.Number, grammar.Recent)
            )
            is not { } match
        )
        {
            return null;
        }

        _cursor.Position += match.Count;
        var hasOf = _cursor.Take("of");
        if (Comparators.TakePrefix(_cursor) is { } prefix)
        {
            return grammar.Values.Sum() is { } limit
                ? Remember(match.Symbol.Expression, Build.Compare(prefix, match.Symbol.Expression, limit))
                : null;
        }

        return (hasOf || _cursor.Peek()?.Kind == LexemeKind.Number) && grammar.Values.Number() is { } value
            ? Remember(
                match.Symbol.Expression,
                Build.Compare(Comparators.TakeSuffix(_cursor) ?? BinaryOperator.Equal, match.Symbol.Expression, value)
            )
            : null;
    }
}
