using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads limits that are called minimum or maximum: "the minimum fee is 5.00", "if the price is below the minimum, it becomes the minimum: 45 for …".</summary>
internal sealed class MinimumReader(PhraseGrammar grammar, SentenceContext context)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a clause, or null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() =>
        _cursor.Try<IReadOnlyList<Fact>>(Called) ?? _cursor.Try<IReadOnlyList<Fact>>(Replaced);

    /// <summary>"The minimum fee is 5.00", "the maximum discount is 20 for trade and 50 for staff".</summary>
    private AmendmentFact[]? Called()
    {
        _cursor.SkipArticles();
        var isUpper = _cursor.TakeAny("maximum", "highest", "greatest");
        if (
            (!isUpper && !_cursor.TakeAny("minimum", "lowest", "least"))
            || context.TakeTarget(_cursor) is not { } target
            || !_cursor.TakeAny("is", "=", ":")
        )
        {
            return null;
        }

        return Limited(target, isUpper);
    }

    /// <summary>"If the price is below the minimum, it becomes the minimum: 45 for general, 70 for the other subjects".</summary>
    private AmendmentFact[]? Replaced()
    {
        if (!_cursor.TakeAny("if", "where", "when") || context.TakeTarget(_cursor) is not { } target)
        {
            return null;
        }

        _ = _cursor.TakeAny("is", "falls", "lies", "exceeds");
        var isUpper = _cursor.Peek(-1)!.Is("exceeds") || _cursor.TakeAny("above", "over");
        if ((!isUpper && !_cursor.TakeAny("below", "under")) || !TakeName(isUpper))
        {
            return null;
        }

        _ = _cursor.TakeAny(",", "then");
        _ = _cursor.TakeAny("it", "that", "the") && context.TakeTarget(_cursor) is not null;
        var isReplaced =
            _cursor.TakeAny("becomes", "is", "equals")
            && (
                _cursor.Take("raised", "to")
                || _cursor.Take("lowered", "to")
                || _cursor.Take("set", "to")
                || !_cursor.Sees("raised")
            );
        return isReplaced && TakeName(isUpper) && _cursor.TakeAny(":", ",", "-") ? Limited(target, isUpper) : null;
    }

    private bool TakeName(bool isUpper)
    {
        _cursor.SkipArticles();
        return isUpper ? _cursor.TakeAny("maximum", "limit") : _cursor.TakeAny("minimum", "limit");
    }

    private AmendmentFact[]? Limited(Symbol target, bool isUpper)
    {
        var cases = new CaseGrammar(grammar, ValueKind.Number, []);
        var arms = cases.Read();
        return arms.Count > 0 && ArmOrder.Combine(arms, cases.IsSequence, grammar.Symbols) is { } limit
            ? [new(target.Name, value => Build.Limit(value, limit, isUpper))]
            : null;
    }
}
