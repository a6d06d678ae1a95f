using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads conditions of some or all items of a list: "at least one line is taxable", "every result has at least 50 points", "there are no lines".</summary>
internal sealed class QuantifierGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Some = Phrases.Of(
        "at least one of,at least one,one or more of,one or more,any of,any,some,one of,a single"
    );
    private static readonly string[][] Every = Phrases.Of("all of,all,every one of,every,each,each of");
    private static readonly string[][] None = Phrases.Of("no,none of,not one of,not a single");
    private static readonly string[][] There = Phrases.Of(
        "there is,there are,there exists,there exist,it has,it contains"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ItemListGrammar _lists = new(grammar);

    /// <summary>Such a condition, or null with the cursor where it was.</summary>
    public Expression? Read() =>
        grammar.HasLists && !grammar.IsWithinItem ? _cursor.Try(Existing) ?? _cursor.Try(Quantified) : null;

    /// <summary>"There is a line that is taxable", "there are no lines".</summary>
    private Expression? Existing()
    {
        if (!_cursor.TakePhrase(There))
        {
            return null;
        }

        var isNone = _cursor.TakePhrase(None);
        if (!isNone && !_cursor.TakePhrase(Some) && !_cursor.TakeAny("a", "an"))
        {
            return null;
        }

        return _lists.Read() is { } list
            ? Build.Compare(isNone ? BinaryOperator.Equal : BinaryOperator.Greater, list.Count, Build.Number(0))
            : null;
    }

    private Expression? Quantified()
    {
        var isEvery = _cursor.TakePhrase(Every);
        var isNone = !isEvery && _cursor.TakePhrase(None);
        if (!isEvery && !isNone && !_cursor.TakePhrase(Some))
        {
            return null;
        }

        if (_lists.Read() is not { } list || _lists.Predicate(list.Item) is not { } condition)
        {
            return null;
        }

        var made = list.Make(isEvery ? EachOperator.All : EachOperator.Any, condition);
        return isNone ? Build.Not(made) : made;
    }
}
