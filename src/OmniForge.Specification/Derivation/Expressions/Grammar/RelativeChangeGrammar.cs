using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>
/// Reads how far a value moved, measured by another one: "the change of a relative to b, in percent", "the percentage change from b to a".
/// </summary>
internal sealed class RelativeChangeGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Changes = Phrases.Of(
        "change,relative change,change in percent,difference in percent,percentage change,percentage difference,percent change"
    );

    private static readonly string[][] Bases = Phrases.Of(
        "relative to,compared to,compared with,in relation to,as a share of,measured against,against,over"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>Such a value, or null.</summary>
    public Expression? Read()
    {
        _cursor.SkipArticles();
        var start = _cursor.Position;
        if (!_cursor.TakePhrase(Changes))
        {
            return null;
        }
        var isPercent = IsPercent(start, _cursor.Position);
        if ((Compared() ?? _cursor.Try(FromTo)) is not { Right: var before } difference)
        {
            return null;
        }
        isPercent |= TakePercent();
        var share = new BinaryExpression(BinaryOperator.Divide, difference, before);
        return isPercent ? Build.Multiply(share, Build.Number(100)) : share;
    }

    private bool IsPercent(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_cursor.Peek(i - end)?.Text is "percent" or "percentage")
            {
                return true;
            }
        }
        return false;
    }

    private bool TakePercent()
    {
        var mark = _cursor.Position;
        _ = _cursor.Take(",");
        if (_cursor.Take("in", "percent") || _cursor.Take("in", "%") || _cursor.Take("as", "a", "percentage"))
        {
            return true;
        }
        _cursor.Position = mark;
        return false;
    }

    /// <summary>"Of a relative to b".</summary>
    private BinaryExpression? Compared() =>
        _cursor.Try(() =>
            _cursor.TakeAny("of", "in") && Number() is { } now && _cursor.TakePhrase(Bases) && Number() is { } before
                ? new BinaryExpression(BinaryOperator.Subtract, now, before)
                : null
        );

    /// <summary>"From b to a".</summary>
    private BinaryExpression? FromTo() =>
        _cursor.Take("from") && Number() is { } before && _cursor.Take("to") && Number() is { } now
            ? new BinaryExpression(BinaryOperator.Subtract, now, before)
            : null;

    private Expression? Number() =>
        grammar.Values.Factor() is { } value && grammar.KindOf(value) == ValueKind.Number ? value : null;
}
