using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads which items of a list are meant: "all lines", "the taxable lines", "parcels that weigh more than 10 kg".</summary>
internal sealed class ItemListGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Wholes = Phrases.Of(
        "in the request,of the request,in the list,of the list,in the input,that are given,given,that were given"
    );
    private static readonly string[][] Verbs = Phrases.Of(
        "has,have,had,weighs,weigh,costs,cost,lasts,last,takes,take,counts,count,contains,contain,shows,show,scores,score,scored,gets,get,got,earns,earn,earned,lie,lies"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The lists that a phrase may speak of.</summary>
    public IEnumerable<Symbol> Lists =>
        grammar.Symbols.Symbols.Where(symbol => symbol is { Kind: ValueKind.List, Items: not null });

    /// <summary>Such items, or null with the cursor where it was.</summary>
    public ItemList? Read() => _cursor.Try(ReadAny);

    /// <summary>What is said of an item, "is taxable", "weighs more than 10 kg"; null with the cursor where it was.</summary>
    public Expression? Predicate(string item) => _cursor.Try(() => Bound(item, () => Said()));

    private ItemList? ReadAny()
    {
        if (!Lists.Any())
        {
            return null;
        }

        _ = _cursor.TakeAny("all", "any", "only");
        _ = _cursor.Take("of");
        _cursor.SkipArticles();
        foreach (var symbol in Lists)
        {
            if (_cursor.Try(() => Of(symbol)) is { } list)
            {
                return list;
            }
        }

        return null;
    }

    private ItemList? Of(Symbol symbol)
    {
        var adjective = _cursor.Try(() => Bound(symbol.Items!, Adjective));
        if (!TakeNoun(symbol))
        {
            return null;
        }

        _ = _cursor.TakePhrase(Wholes);
        var conditions = new List<Expression>();
        while (_cursor.Try(() => Bound(symbol.Items!, () => Next(conditions.Count > 0))) is { } next)
        {
            conditions.Add(next);
        }

        var isOnly = _cursor.Take("only");
        var list = symbol.Expression;
        foreach (var one in conditions.Prepend(adjective).OfType<Expression>())
        {
            list = new EachExpression(EachOperator.Where, list, symbol.Items!, one);
        }

        if (adjective is null && conditions.Count == 0)
        {
            _ = _cursor.Try(() => Included(symbol.Items!));
        }

        return isOnly && list == symbol.Expression ? null : new(symbol, list);
    }

    /// <summary>A condition; further ones are joined by "and": "that are not solved and whose due date is before the day".</summary>
    private Expression? Next(bool isFurther) =>
        isFurther
            ? _cursor.Take("and") && _cursor.SeesAny("that", "which", "who", "whose", "where", "with")
                ? Condition()
                : null
            : Condition();

    /// <summary>", those with quantity 0 included": all count anyway.</summary>
    private Expression? Included(string item)
    {
        _ = _cursor.Take(",");
        var isLed = _cursor.TakeAny("including", "also", "even");
        if (!(_cursor.TakeAny("those", "ones") || _cursor.Take("the", "ones")))
        {
            return null;
        }

        var condition = Bound(item, Condition);
        return condition is not null && (isLed || _cursor.TakeAny("included", "too")) ? condition : null;
    }

    /// <summary>Reads the name of a list, or of its items in singular or plural.</summary>
    public bool TakeNoun(Symbol list)
    {
        foreach (var words in new[] { Naming.WordsOf(list.Name), Naming.WordsOf(list.Items!) })
        {
            if (Sees(words))
            {
                _cursor.Position += words.Count;
                return true;
            }
        }

        return false;
    }

    private bool Sees(IReadOnlyList<string> words)
    {
        var at = 0;
        foreach (var word in words)
        {
            if (_cursor.Peek(at++) is not { Words: [var said] } || !Spelling.IsSame(said, word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Taxable", "non-taxable", "domestic" before the noun.</summary>
    private Expression? Adjective()
    {
        var isNot = _cursor.TakeAny("non", "not");
        Expression? condition = null;
        if (grammar.Symbols.Match(_cursor, ValueKind.Boolean) is { } flag)
        {
            _cursor.Position += flag.Count;
            condition = flag.Symbol.Expression;
        }
        else if (grammar.Symbols.MatchValue(_cursor) is { } value)
        {
            condition = Valued(value);
            while (_cursor.Try(() => Another(value.Symbol)) is { } other)
            {
                condition = Build.Or(condition, other);
            }
        }

        return condition is null || !isNot ? condition : Build.Not(condition);
    }

    private BinaryExpression Valued(ValueMatch value)
    {
        _cursor.Position += value.Count;
        return new(BinaryOperator.Equal, value.Symbol.Expression, new LiteralExpression(value.Value));
    }

    /// <summary>"Or waiting" behind "open".</summary>
    private Expression? Another(Symbol of)
    {
        _ = _cursor.Take(",");
        _ = _cursor.TakeAny("and", "or");
        return grammar.Symbols.MatchValue(_cursor, of) is { } next ? Valued(next) : null;
    }

    /// <summary>"That are taxable", "whose weight is above 10", "with a quantity above 10", "of at least 50 points".</summary>
    private Expression? Condition()
    {
        if (_cursor.TakeAny("that", "which", "who"))
        {
            return Said();
        }

        if (_cursor.TakeAny("whose", "where") || _cursor.Take("for", "which") || _cursor.Take("in", "which"))
        {
            return grammar.Conditions.Read();
        }

        return grammar.Circumstances.Read() ?? (_cursor.Take("of") ? grammar.Circumstances.Read() : null);
    }

    private Expression? Said()
    {
        var mark = _cursor.Position;
        if (grammar.Conditions.Read() is { } plain)
        {
            return plain;
        }

        _cursor.Position = mark;
        if (_cursor.TakeAny("is", "are", "was", "were"))
        {
            _ = _cursor.TakeAny("still", "already", "currently");
            var isDenied = _cursor.Sees("not") && _cursor.Take("not");
            if (_cursor.Try(Adjective) is { } adjective)
            {
                return isDenied ? Build.Not(adjective) : adjective;
            }

            _cursor.Position = mark;
        }

        var isNot = _cursor.Take("does", "not") || _cursor.Take("do", "not");
        return _cursor.TakePhrase(Verbs) && (grammar.Circumstances.Read() ?? grammar.Conditions.Read()) is { } said
            ? isNot
                ? Build.Not(said)
                : said
            : null;
    }

    /// <summary>A condition of the item, and of no other one.</summary>
    private Expression? Bound(string item, Func<Expression?> read)
    {
        var condition = grammar.Within(item, read);
        return condition is not null && FreeItems.Of(condition) is { Count: 1 } free && free.Contains(item)
            ? condition
            : null;
    }
}
