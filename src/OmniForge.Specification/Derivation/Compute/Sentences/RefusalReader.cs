using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses that refuse requests: "the request is refused if …", "children must not exceed tickets".</summary>
internal sealed class RefusalReader(PhraseGrammar grammar, SentenceContext context)
{
    private static readonly string[][] Refusals = Phrases.Of(
        "the request is refused,the request is rejected,the request is turned down,the request shall be refused,the request shall be rejected,the request must be refused,the request must be rejected,"
            + "it is refused,it is rejected,this is refused,that is refused,this is rejected,refuse the request,reject the request,this is an error,that is an error,such a request is refused,such a request is rejected,"
            + "such requests are refused,such requests are rejected,the whole request is rejected,the whole request is refused,the calculation is refused,the request fails,this is not allowed,the request is invalid,"
            + "the request is refused with an error,the request shall be refused with an error,the answer is an error,is refused,is rejected,are refused,are rejected,refused,rejected,an error is returned,it is an error"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly DuplicateGrammar _duplicates = new(grammar);

    /// <summary>Reads "the request is refused" and the like.</summary>
    public bool Take() => _cursor.TakePhrase(Refusals) || _cursor.Try(Called) is not null;

    /// <summary>"The shift is rejected": what is asked for, under a name of its own that no output has.</summary>
    private string? Called()
    {
        _ = _cursor.TakeAny("the", "a", "an", "such", "this", "that") && _cursor.TakeAny("whole", "entire", "a");
        for (var words = 0; words < 2 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }; words++)
        {
            if (context.TakeTarget(_cursor) is not null)
            {
                return null;
            }
            _cursor.Position++;
            var mark = _cursor.Position;
            if (TakeVerdict() && !grammar.Symbols.Symbols.Any(IsVerdict))
            {
                return "refused";
            }
            _cursor.Position = mark;
        }
        return null;
    }

    private static bool IsVerdict(Symbol symbol) =>
        symbol.Name is "rejected" or "refused"
        || symbol.Values.Any(value => value.ToUpperInvariant() is "REJECTED" or "REFUSED" or "ERROR" or "INVALID");

    private bool TakeVerdict()
    {
        if (!_cursor.TakeAny("is", "are", "gets", "get"))
        {
            return false;
        }
        _ = _cursor.TakeAny("also", "always");
        return _cursor.TakeAny("refused", "rejected")
            || _cursor.Take("turned", "down")
            || _cursor.Take("an", "error")
            || _cursor.Take("not", "accepted");
    }

    /// <summary>The facts of such a clause; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() =>
        _cursor.Try(Refused)
        ?? _cursor.Try(Described)
        ?? _cursor.Try(Duplicated)
        ?? _cursor.Try(Continued)
        ?? _cursor.Try(OnSameDay)
        ?? WithConsequence(_cursor.Try(Demanded));

    /// <summary>"A shift end that is not after the shift start is rejected", "an attendance of more than 16 hours is an error".</summary>
    private IReadOnlyList<Fact>? Described() =>
        Condition() is { } condition && TakeVerdict() ? [new RefusalFact(condition)] : null;

    /// <summary>"A bib that occurs twice is refused", "no bib may occur twice".</summary>
    private IReadOnlyList<Fact>? Duplicated()
    {
        var isForbidden = _cursor.Take("no");
        return _duplicates.Read() is { } condition && (isForbidden || TakeVerdict() || Take())
            ? [new RefusalFact(condition)]
            : null;
    }

    /// <summary>"So is an attendance of more than 16 hours", behind another refusal.</summary>
    private IReadOnlyList<Fact>? Continued()
    {
        var isAlike =
            context.HasRefused
            && (
                (_cursor.Position == 0 && _cursor.TakeAny("is", "are"))
                || _cursor.Take("so", "is")
                || _cursor.Take("so", "are")
                || _cursor.Take("the", "same", "goes", "for")
                || _cursor.Take("the", "same", "holds", "for")
                || _cursor.Take("the", "same", "applies", "to")
            );
        return isAlike && Condition() is { } condition ? [new RefusalFact(condition)] : null;
    }

    private Expression? Condition()
    {
        _cursor.SkipArticles();
        if (grammar.Values.Factor() is not { } subject || subject is LiteralExpression)
        {
            return null;
        }
        _ = _cursor.TakeAny("that", "which", "of");
        return grammar.Conditions.Of(subject);
    }

    /// <summary>"On the same day it is fine and costs no interest", behind a refusal of earlier days.</summary>
    private IReadOnlyList<Fact>? OnSameDay()
    {
        if (
            grammar.LastRefusal
                is not BinaryExpression { Operator: BinaryOperator.Less or BinaryOperator.Greater } order
            || grammar.KindOf(order.Left) != ValueKind.Time
            || !_cursor.Take("on", "the", "same", "day")
        )
        {
            return null;
        }
        _ =
            _cursor.Take("it", "is")
            && _cursor.TakeAny("fine", "allowed", "accepted", "permitted", "possible", "ok", "okay", "valid");
        if (!_cursor.Take("and", "costs", "no"))
        {
            return [];
        }
        var isSame = Build.Compare(BinaryOperator.Equal, order.Left, order.Right);
        return context.TakeTarget(_cursor) is { } free
            ? [new AmendmentFact(free.Name, value => Build.Choose(isSame, Build.Number(0), value))]
            : null;
    }

    /// <summary>"→ else error", "; otherwise the request is refused" behind what must be.</summary>
    private IReadOnlyList<Fact>? WithConsequence(IReadOnlyList<Fact>? facts)
    {
        var mark = _cursor.Position;
        _ = _cursor.TakeAny(",", ";", "->", "-");
        _ = _cursor.Take("or");
        _ = _cursor.TakeAny("else", "otherwise");
        _ = _cursor.Take(",");
        _ = _cursor.TakeAny("an", "it", "is");
        if (facts is null || !(Take() || _cursor.Take("error") || _cursor.Take("an", "error")))
        {
            _cursor.Position = mark;
        }

        return facts;
    }

    /// <summary>"The request is refused if …", "requests with more than 30 nights are refused".</summary>
    private IReadOnlyList<Fact>? Refused()
    {
        if (_cursor.TakePhrase(Refusals))
        {
            return grammar.Circumstances.Read() is { } when ? [new RefusalFact(when)] : null;
        }

        for (var words = 0; words < 3 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null }; words++)
        {
            if (words > 0 && _cursor.Try(PlaceOfRefusal) is { } condition)
            {
                return [new RefusalFact(condition)];
            }

            _cursor.Position++;
        }

        return null;
    }

    private Expression? PlaceOfRefusal() =>
        grammar.Circumstances.Read() is { } place && _cursor.TakePhrase(Refusals) ? place : null;

    /// <summary>"Children must not exceed tickets": what two inputs have to do with each other.</summary>
    private IReadOnlyList<Fact>? Demanded()
    {
        if (
            grammar.Values.Sum() is not { } left
            || Dependencies.LocalsOf(left).Any()
            || !_cursor.TakeAny("must", "may", "can", "shall")
        )
        {
            return null;
        }

        var isNot = _cursor.Take("not");
        if (_cursor.Take("exceed"))
        {
            return isNot && grammar.Values.Sum() is { } most
                ? [new RefusalFact(Build.Compare(BinaryOperator.Greater, left, most))]
                : null;
        }

        return
            _cursor.Take("be") && Comparators.TakePrefix(_cursor) is { } comparison && grammar.Values.Sum() is { } right
            ?
            [
                new RefusalFact(
                    isNot ? Build.Compare(comparison, left, right) : Build.Not(Build.Compare(comparison, left, right))
                ),
            ]
            : null;
    }

    /// <summary>"There can't be more children than tickets; such a request is refused".</summary>
    public IReadOnlyList<Fact>? Impossible()
    {
        if (
            !_cursor.Take("there")
            || !(
                _cursor.Take("can", "not", "be")
                || _cursor.Take("may", "not", "be")
                || _cursor.Take("must", "not", "be")
            )
            || !(_cursor.Take("more") || _cursor.Take("fewer"))
        )
        {
            return null;
        }

        var isMore = _cursor.Peek(-1)!.Is("more");
        if (
            grammar.Values.Factor() is not { } left
            || !_cursor.Take("than")
            || grammar.Values.Factor() is not { } right
        )
        {
            return null;
        }

        var mark = _cursor.Position;
        _ = _cursor.TakeAny(";", ",");
        _ = _cursor.Take("otherwise");
        if (!_cursor.TakePhrase(Refusals))
        {
            _cursor.Position = mark;
        }

        return [new RefusalFact(Build.Compare(isMore ? BinaryOperator.Greater : BinaryOperator.Less, left, right))];
    }
}
