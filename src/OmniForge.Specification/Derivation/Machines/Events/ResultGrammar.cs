using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>Reads steps towards a result: "Take the amount without its cents", "multiply by 1.5 for silver and 2 for gold", "double it", "never more than 3000".</summary>
internal sealed class ResultGrammar(PhraseGrammar grammar, EventVocabulary vocabulary, EventMemory memory)
{
    private static readonly string[][] Whole = Phrases.Of(
        "without its cents,without the cents,without cents,without its decimals,without the decimals,without decimals,without its fraction,without the fraction,rounded down to whole euros,"
            + "rounded down to the whole euro,rounded down to a whole number,cut to whole euros,in whole euros"
    );
    private static readonly string[][] It = Phrases.Of(
        "it,the result,that,this,the number,the sum,the product,the outcome,this number,that number"
    );
    private static readonly string[][] More = Phrases.Of(
        "never earns more than,never brings more than,never gives more than,earns at most,brings at most,gives at most,never yields more than,never counts more than,is never more than,is at most,"
            + "never exceeds,is capped at,is limited to,never costs more than,costs at most,never more than,at most,yields at most,counts at most,never adds more than,adds at most"
    );
    private static readonly string[][] Less = Phrases.Of(
        "is never less than,is at least,never less than,earns at least,brings at least,gives at least"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The step of one clause, or null.</summary>
    public IReadOnlyList<Effect>? Read() =>
        _cursor.Try(Take)
        ?? _cursor.Try(Multiply)
        ?? _cursor.Try(Double)
        ?? _cursor.Try(Round)
        ?? _cursor.Try(Shift)
        ?? _cursor.Try(Limit);

    private IReadOnlyList<Effect>? Take()
    {
        if (!_cursor.TakeAny("take", "takes") && !_cursor.Take("start", "with") && !_cursor.Take("begin", "with"))
        {
            return null;
        }

        if (grammar.Values.Value() is not { } value || grammar.KindOf(value) != ValueKind.Number || !IsNumber(value))
        {
            return null;
        }

        if (_cursor.TakePhrase(Whole))
        {
            value = new RoundExpression(value, 1m, RoundingMode.Down);
        }
        else
        {
            _ = _cursor.Take(",");
            value = new RoundingGrammar(_cursor).Read() is { Step: { } step, Mode: { } mode }
                ? new RoundExpression(value, step, mode)
                : value;
        }

        return [new ResultEffect(_ => value)];
    }

    private bool IsNumber(Expression value) =>
        ExpressionParts
            .All(value)
            .OfType<FieldExpression>()
            .All(field => vocabulary.FieldOf(field) is { IsNullable: false });

    private IReadOnlyList<Effect>? Multiply()
    {
        if (!_cursor.TakeAny("multiply", "multiplies"))
        {
            return null;
        }

        _ = _cursor.TakePhrase(It);
        if (!_cursor.Take("by"))
        {
            return null;
        }

        var cases = new CaseGrammar(grammar, ValueKind.Number, []);
        var arms = cases.Read();
        return arms.Count > 0 && ArmOrder.Combine(arms, cases.IsSequence, grammar.Symbols) is { } factor
            ? [new ResultEffect(value => value is null ? null : Build.Multiply(value, factor))]
            : null;
    }

    private IReadOnlyList<Effect>? Double()
    {
        decimal? factor =
            _cursor.TakeAny("double", "doubles") ? 2m
            : _cursor.TakeAny("triple", "triples") ? 3m
            : _cursor.TakeAny("halve", "halves") ? 0.5m
            : null;
        if (factor is null)
        {
            return null;
        }

        return Named() is { } noun
            ?
            [
                new ResultEffect(
                    value => value is null ? null : Build.Multiply(value, Build.Number(factor.Value)),
                    noun
                ),
            ]
            : null;
    }

    /// <summary>"It", or a noun that names nothing else; the noun, which is empty for "it"; null for something else.</summary>
    private string? Named()
    {
        if (_cursor.TakePhrase(It))
        {
            return "";
        }

        _cursor.SkipArticles();
        if (
            _cursor.Peek() is { Kind: LexemeKind.Word, Number: null } noun
            && grammar.Symbols.Match(_cursor) is null or { Rank: >= 4 }
        )
        {
            _cursor.Position++;
            return noun.Text;
        }

        return null;
    }

    private IReadOnlyList<Effect>? Round()
    {
        var mark = _cursor.Position;
        if (_cursor.TakeAny("round", "rounds") && _cursor.TakePhrase(It))
        {
            var rest = new List<Lexeme>(Lexer.Split("rounded"));
            for (var offset = 0; _cursor.Peek(offset) is { } lexeme; offset++)
            {
                rest.Add(lexeme);
            }

            var phrase = new LexemeCursor(rest);
            var rounding = new RoundingGrammar(phrase).Read();
            _cursor.Position += phrase.Position - 1;
            return Rounded(rounding);
        }

        _cursor.Position = mark;
        return Rounded(new RoundingGrammar(_cursor).Read());
    }

    private static IReadOnlyList<Effect>? Rounded(Rounding? rounding) =>
        rounding is { Step: { } step, Mode: { } mode }
            ? [new ResultEffect(value => value is null ? null : new RoundExpression(value, step, mode))]
            : null;

    /// <summary>"Add 5 to it", "subtract 2".</summary>
    private IReadOnlyList<Effect>? Shift()
    {
        var isMore = _cursor.TakeAny("add", "adds");
        if (
            (!isMore && !_cursor.TakeAny("subtract", "subtracts", "deduct", "deducts"))
            || grammar.Values.Sum() is not { } amount
            || !IsNumber(amount)
        )
        {
            return null;
        }

        if (_cursor.TakeAny("to", "from") && !_cursor.TakePhrase(It))
        {
            return null;
        }

        return
        [
            new ResultEffect(value =>
                value is null ? null
                : isMore ? Build.Add(value, amount)
                : Build.Subtract(value, amount)
            ),
        ];
    }

    /// <summary>"One purchase never earns more than 3000 points".</summary>
    private IReadOnlyList<Effect>? Limit()
    {
        if (!memory.HasResult)
        {
            return null;
        }

        for (var words = 0; words < 4; words++)
        {
            var isUpper = _cursor.TakePhrase(More);
            if (isUpper || _cursor.TakePhrase(Less))
            {
                return Limited(isUpper);
            }

            if (_cursor.Peek() is { } lexeme && vocabulary.Events.Contains(lexeme.Text, StringComparer.Ordinal))
            {
                _cursor.Position++;
                continue;
            }

            if (_cursor.Peek() is not { Kind: LexemeKind.Word } || grammar.Symbols.Match(_cursor) is { Rank: < 4 })
            {
                return null;
            }

            _cursor.Position++;
        }

        return null;
    }

    private ResultEffect[]? Limited(bool isUpper)
    {
        if (_cursor.Peek() is not { Number: { } number })
        {
            return null;
        }

        _cursor.Position++;
        string? noun = null;
        if (_cursor.Peek() is { Kind: LexemeKind.Word } word && word.Text is not ("and" or "then" or "but" or "if"))
        {
            noun = grammar.Symbols.Match(_cursor) is { Rank: < 4 } ? null : word.Text;
            _cursor.Position++;
        }

        return
        [
            new ResultEffect(value => value is null ? null : Build.Limit(value, Build.Number(number), isUpper), noun),
        ];
    }
}
