using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads what the system is told to do with a value: "compute the fare as …", "take 30 % off the toll", "never charge a toll of less than 2.00".</summary>
internal sealed class CommandReader(PhraseGrammar grammar, SentenceContext context, PredicateReader predicates)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The facts of the command from its verb on, or null.</summary>
    public IReadOnlyList<Fact>? Read()
    {
        return _cursor.Try(Compute)
            ?? _cursor.Try(Set)
            ?? _cursor.Try(Multiply)
            ?? _cursor.Try(TakeOff)
            ?? _cursor.Try(Raise)
            ?? _cursor.Try(NeverCharge)
            ?? _cursor.Try(Round)
            ?? _cursor.Try(Refuse);
    }

    private IReadOnlyList<Fact>? Compute() =>
        (
            _cursor.TakeAny("compute", "computes", "calculate", "calculates", "determine", "determines", "derive")
            || _cursor.Take("work", "out")
        )
        && context.TakeTarget(_cursor) is { } target
        && _cursor.TakeAny("as", "by", "from", "=", ":")
            ? predicates.Value(target)
            : null;

    private IReadOnlyList<Fact>? Set() =>
        _cursor.TakeAny("set", "sets") && context.TakeTarget(_cursor) is { } target && _cursor.TakeAny("to", "=", "at")
            ? predicates.Value(target)
            : null;

    private List<Fact>? Multiply() =>
        _cursor.TakeAny("multiply", "multiplies")
        && Target() is { } target
        && _cursor.Take("by")
        && grammar.Values.Sum() is { } factor
            ? Amend(target, value => Build.Multiply(value, factor))
            : null;

    private List<Fact>? TakeOff()
    {
        if (!_cursor.TakeAny("take", "takes", "deduct", "deducts", "subtract", "subtracts", "add", "adds"))
        {
            return null;
        }

        var isRise = _cursor.Peek(-1)!.Text is "add" or "adds";
        var change = predicates.By(isRise);
        var target =
            change is null ? null
            : _cursor.TakeAny("off", "from", "to") ? Target()
            : _cursor.IsAtEnd ? context.Find(context.Last)
            : null;
        return change is not null && target is not null ? Amend(target, change) : null;
    }

    private List<Fact>? Raise()
    {
        var isRise = _cursor.TakeAny("increase", "increases", "raise", "raises");
        if (!isRise && !_cursor.TakeAny("reduce", "reduces", "lower", "lowers", "decrease", "decreases"))
        {
            return null;
        }

        return Target() is { } target && _cursor.Take("by") && predicates.By(isRise) is { } change
            ? Amend(target, change)
            : null;
    }

    /// <summary>"Never charge a total_toll of less than 2.00", "not charge more than 40.00".</summary>
    private List<Fact>? NeverCharge()
    {
        if (!_cursor.TakeAny("never", "not") || !_cursor.TakeAny("charge", "charges", "ask", "return", "answer", "let"))
        {
            return null;
        }

        var target = Target() ?? context.Find(context.Last);
        _ = _cursor.TakeAny("of", "be");
        var isLower = _cursor.Take("less", "than") || _cursor.Take("below") || _cursor.Take("under");
        if (
            target is null
            || (!isLower && !_cursor.Take("more", "than") && !_cursor.Take("above") && !_cursor.Take("over"))
        )
        {
            return null;
        }

        return grammar.Values.Sum() is { } limit
            ? Amend(target, value => Build.Limit(value, limit, isUpper: !isLower))
            : null;
    }

    private IReadOnlyList<Fact>? Round()
    {
        if (!_cursor.TakeAny("round", "rounds") || (Target() ?? context.Find(context.Last)) is not { } target)
        {
            return null;
        }

        var phrase = new LexemeCursor([.. Lexer.Split("rounded"), .. Rest()]);
        if (new RoundingGrammar(phrase).Read() is not { } rounding)
        {
            return null;
        }

        _cursor.Position += phrase.Position - 1;
        return [new RoundingFact(target.Name, rounding), .. predicates.Following(target.Name)];
    }

    private IEnumerable<Lexeme> Rest()
    {
        for (var offset = 0; _cursor.Peek(offset) is { } lexeme; offset++)
        {
            yield return lexeme;
        }
    }

    private RefusalFact[]? Refuse()
    {
        if (!_cursor.TakeAny("refuse", "reject", "refuses", "rejects"))
        {
            return null;
        }

        _ =
            _cursor.Take("the", "request")
            || _cursor.Take("a", "request")
            || _cursor.Take("requests")
            || _cursor.Take("any", "request");
        return grammar.Circumstances.Read() is { } condition ? [new(condition)] : null;
    }

    private Symbol? Target() =>
        context.TakeTarget(_cursor) ?? (_cursor.TakeAny("it", "this") ? context.Find(context.Last) : null);

    private List<Fact> Amend(Symbol target, Func<Expression, Expression> change)
    {
        var condition = grammar.Circumstances.Read();
        return
        [
            new AmendmentFact(
                target.Name,
                condition is null ? change : value => Build.Choose(condition, change(value), value)
            ),
            .. predicates.Following(target.Name),
        ];
    }
}
