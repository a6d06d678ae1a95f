using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads that items of a list are alike: "a bib occurs twice", "two lines have the same sku", "a bib that appears more than once".</summary>
internal sealed class DuplicateGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Occurring = Phrases.Of(
        "occurs,occur,appears,appear,is given,are given,is used,exists,comes,is there,may occur,may appear"
    );
    private static readonly string[][] Twice = Phrases.Of(
        "twice,more than once,several times,two times,multiple times,twice or more,again"
    );
    private static readonly string[][] Alike = Phrases.Of(
        "have the same,has the same,with the same,share the same,share a,of the same,with an equal,with equal"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ItemListGrammar _lists = new(grammar);

    /// <summary>Such a condition, or null with the cursor where it was.</summary>
    public Expression? Read() =>
        grammar.HasLists && !grammar.IsWithinItem
            ? _cursor.Try(Repeated) ?? _cursor.Try(TwoAlike) ?? _cursor.Try(Duplicates)
            : null;

    /// <summary>"A bib occurs twice", "the same sku appears more than once", "a bib that occurs twice".</summary>
    private Expression? Repeated()
    {
        _ = _cursor.TakeAny("the", "a", "an", "any", "some", "one") && _cursor.Take("same");
        if (Field() is not { } field)
        {
            return null;
        }

        _ = _cursor.TakeAny("that", "which");
        return _cursor.TakePhrase(Occurring) && _cursor.TakePhrase(Twice) ? Condition(field) : null;
    }

    /// <summary>"Two lines have the same sku".</summary>
    private Expression? TwoAlike()
    {
        _ = _cursor.Take("any");
        if (!_cursor.Take("two", "or", "more") && !_cursor.TakeAny("two", "several"))
        {
            return null;
        }

        foreach (var list in _lists.Lists)
        {
            var mark = _cursor.Position;
            if (_lists.TakeNoun(list) && _cursor.TakePhrase(Alike) && Field() is { } field && field.Item == list.Items)
            {
                return Condition(field);
            }

            _cursor.Position = mark;
        }

        return null;
    }

    /// <summary>"There are duplicate skus", "duplicate skus".</summary>
    private Expression? Duplicates()
    {
        _ = _cursor.Take("there", "are");
        return _cursor.TakeAny("duplicate", "duplicated", "repeated") && Field() is { } field ? Condition(field) : null;
    }

    private Symbol? Field()
    {
        if (grammar.Symbols.Match(_cursor) is not { Symbol: { Item: not null } symbol } match)
        {
            return null;
        }

        _cursor.Position += match.Count;
        return symbol;
    }

    private BinaryExpression? Condition(Symbol field)
    {
        var list = _lists.Lists.FirstOrDefault(list => list.Items == field.Item);
        if (list is null)
        {
            return null;
        }

        var values = new EachExpression(EachOperator.Select, list.Expression, field.Item!, field.Expression);
        return new(
            BinaryOperator.Less,
            new FunctionExpression(
                ExpressionFunction.Count,
                new FunctionExpression(ExpressionFunction.Distinct, values)
            ),
            new FunctionExpression(ExpressionFunction.Count, list.Expression)
        );
    }
}
