using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads clauses whose subject is a flag: "replicated storage costs twice as much", "the booking needs_deposit if …".</summary>
internal sealed class FlagReader(PhraseGrammar grammar, SentenceContext context, ChangeReader changes)
{
    private static readonly string[] CostVerbs =
    [
        "costs",
        "cost",
        "pays",
        "pay",
        "counts",
        "count",
        "gets",
        "get",
        "receives",
        "receive",
        "is",
        "are",
    ];

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>"Replicated storage costs twice as much".</summary>
    public IReadOnlyList<Fact>? Flagged(Expression? condition)
    {
        if (condition is not null || context.Find(context.Last) is not { } last || Flag() is not { } flag)
        {
            return null;
        }

        return _cursor.TakeAny(CostVerbs) && changes.Comparative() is { } change
            ? [FactConditions.Under(flag, new AmendmentFact((context.TakeTarget(_cursor) ?? last).Name, change))]
            : null;
    }

    private Expression? Flag()
    {
        _cursor.SkipArticles();
        Expression? flag = null;
        if (context.Symbols.Match(_cursor, ValueKind.Boolean) is { } match)
        {
            _cursor.Position += match.Count;
            flag = match.Symbol.Expression;
        }
        else if (context.Symbols.MatchValue(_cursor) is { } value)
        {
            _cursor.Position += value.Count;
            flag = Build.Compare(BinaryOperator.Equal, value.Symbol.Expression, new LiteralExpression(value.Value));
        }

        if (flag is not null && !_cursor.SeesAny(CostVerbs))
        {
            _cursor.Position++;
        }

        return flag;
    }

    /// <summary>"An approval is needed (approval_needed is true) if …", "the booking needs_deposit if …, otherwise it doesn't".</summary>
    public IReadOnlyList<Fact>? Needed(Expression? condition)
    {
        if (condition is not null)
        {
            return null;
        }

        var words = 0;
        while (words < 8 && _cursor.Peek() is { Kind: LexemeKind.Word, Number: null })
        {
            if (
                words > 0
                && _cursor.Try(() => context.TakeTarget(_cursor) is { } flag && MayBeTrue(flag) ? Wanted(flag) : null)
                    is { } facts
            )
            {
                return facts;
            }

            words++;
            _cursor.Position++;
        }

        return
            _cursor.Take("(")
            && context.TakeTarget(_cursor) is { } noted
            && MayBeTrue(noted)
            && TakeTrue()
            && _cursor.Take(")")
            ? Wanted(noted)
            : null;
    }

    private static bool MayBeTrue(Symbol symbol) => symbol.Kind == ValueKind.Boolean || symbol.IsUntyped;

    private bool TakeTrue() => (_cursor.Take("is") || _cursor.Take("=")) && _cursor.Take("true");

    private ArmFact[]? Wanted(Symbol flag)
    {
        if (grammar.Circumstances.Read() is not { } condition)
        {
            return null;
        }

        var mark = _cursor.Position;
        if (!(_cursor.TakeAny(",", ";") && grammar.Circumstances.TakeOtherwise()))
        {
            _cursor.Position = mark;
        }
        else if (
            !(
                _cursor.Take("it", "does", "not")
                || _cursor.Take("it", "is", "not")
                || _cursor.Take("not")
                || _cursor.Take("false")
                || _cursor.Take("it", "is", "false")
            )
        )
        {
            return null;
        }

        return
        [
            new(
                flag.Name,
                [new(condition, new LiteralExpression(true)), new(null, new LiteralExpression(false))],
                true
            ),
        ];
    }
}
