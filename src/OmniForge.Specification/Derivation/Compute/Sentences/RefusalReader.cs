using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses that refuse requests: "the request is refused if …", "children must not exceed tickets".</summary>
internal sealed class RefusalReader(PhraseGrammar grammar)
{
    private static readonly string[][] Refusals = Phrases.Of(
        "the request is refused,the request is rejected,the request is turned down,the request shall be refused,the request shall be rejected,the request must be refused,the request must be rejected,"
            + "it is refused,it is rejected,this is refused,that is refused,this is rejected,refuse the request,reject the request,this is an error,that is an error,such a request is refused,such a request is rejected,"
            + "such requests are refused,such requests are rejected,the whole request is rejected,the whole request is refused,the calculation is refused,the request fails,this is not allowed,the request is invalid,"
            + "the request is refused with an error,the request shall be refused with an error,the answer is an error,is refused,is rejected,are refused,are rejected,refused,rejected,an error is returned,it is an error"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Reads "the request is refused" and the like.</summary>
    public bool Take() => _cursor.TakePhrase(Refusals);

    /// <summary>The facts of such a clause; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() => _cursor.Try(Refused) ?? WithConsequence(_cursor.Try(Demanded));

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
