using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads values of lists: "the sum of the amounts of all lines", "the number of taxable lines", "the largest weight".</summary>
internal sealed class CollectionGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Sums = Phrases.Of("sum of,total of,sum over,total over,sum total of");
    private static readonly string[][] Averages = Phrases.Of(
        "average of,mean of,arithmetic mean of,average over,mean over,average,mean,arithmetic mean"
    );
    private static readonly string[][] Greatest = Phrases.Of(
        "largest,highest,greatest,biggest,longest,maximum,latest,max,largest of,highest of,greatest of,maximum of,max of,latest of"
    );
    private static readonly string[][] Least = Phrases.Of(
        "smallest,lowest,least,shortest,minimum,earliest,min,smallest of,lowest of,least of,minimum of,min of,earliest of"
    );
    private static readonly string[][] Numbers = Phrases.Of("number of,count of,how many,amount of");
    private static readonly string[][] Together = Phrases.Of(
        "added up,added together,summed,summed up,together,combined,in total,in sum,taken together"
    );
    private static readonly string[] Over = ["of", "over", "for", "across", "among", "in", "from", "on"];

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ItemListGrammar _lists = new(grammar);

    /// <summary>Such a value, or null with the cursor where it was.</summary>
    public Expression? Read() => grammar.HasLists && !grammar.IsWithinItem ? _cursor.Try(ReadAny) : null;

    private Expression? ReadAny()
    {
        _cursor.SkipArticles();
        return _cursor.TakePhrase(Numbers) ? Count()
            : _cursor.TakePhrase(Sums) ? Of((list, body) => list.Make(EachOperator.Sum, body), mustNameList: false)
            : _cursor.TakePhrase(Averages) ? Of(Average, mustNameList: false)
            : _cursor.TakePhrase(Greatest)
                ? Of((list, body) => list.Make(EachOperator.Greatest, body), mustNameList: false)
            : _cursor.TakePhrase(Least) ? Of((list, body) => list.Make(EachOperator.Least, body), mustNameList: false)
            : _cursor.Take("total") ? Of((list, body) => list.Make(EachOperator.Sum, body), mustNameList: true)
            : Added();
    }

    private static BinaryExpression Average(ItemList list, Expression body) =>
        new(BinaryOperator.Divide, list.Make(EachOperator.Sum, body), list.Count);

    /// <summary>"Lines", "different work dates".</summary>
    private Expression? Count()
    {
        _cursor.SkipArticles();
        var isDistinct = _cursor.TakeAny("different", "distinct", "unique");
        if (!isDistinct)
        {
            return _lists.Read()?.Count;
        }

        return Of(
            (list, body) =>
                new FunctionExpression(
                    ExpressionFunction.Count,
                    new FunctionExpression(ExpressionFunction.Distinct, list.Make(EachOperator.Select, body))
                ),
            mustNameList: false,
            mayBeTextToo: true
        );
    }

    /// <summary>"The amounts of all lines added up".</summary>
    private Expression? Added() =>
        Of((list, body) => list.Make(EachOperator.Sum, body), mustNameList: false) is { } sum
        && _cursor.TakePhrase(Together)
            ? sum
            : null;

    /// <summary>What is made of a value of each item of the one list that it fits.</summary>
    private Expression? Of(Func<ItemList, Expression, Expression> make, bool mustNameList, bool mayBeTextToo = false)
    {
        var mark = _cursor.Position;
        var found = new List<(Expression Made, int End)>();
        foreach (var list in _lists.Lists)
        {
            _cursor.Position = mark;
            if (_cursor.Try(() => Walked(list, make) ?? ValueOf(list, make, mustNameList, mayBeTextToo)) is { } made)
            {
                found.Add((made, _cursor.Position));
            }
        }

        var longest = found.Count == 0 ? mark : found.Max(one => one.End);
        var best = found.Where(one => one.End == longest).ToList();
        _cursor.Position = best.Count == 1 ? longest : mark;
        return best.Count == 1 ? best[0].Made : null;
    }

    /// <summary>"All lines of quantity × unit price" behind "the sum over".</summary>
    private Expression? Walked(Symbol symbol, Func<ItemList, Expression, Expression> make) =>
        _cursor.Try(() =>
            _cursor.Peek(-1)?.Is("over") == true
            && _lists.Read() is { } list
            && list.Symbol == symbol
            && (_cursor.TakeAny("of", ":") ? Body(symbol.Items!, mayBeText: false) : OfTarget(symbol.Items!))
                is { } body
                ? make(list, body)
                : null
        );

    /// <summary>What "total hours" adds up, if nothing else tells: the hours of an item.</summary>
    private Expression? OfTarget(string item)
    {
        if (grammar.Target is not FieldExpression { Name: var target })
        {
            return null;
        }

        var words = Naming.WordsOf(target).Where(word => word is not ("total" or "sum")).ToList();
        var symbols = grammar
            .Symbols.Symbols.Where(symbol =>
                symbol.Item == item && Spelling.AreSame(Naming.WordsOf(symbol.Name), words)
            )
            .ToList();
        return symbols is [var only] ? only.Expression : null;
    }

    private Expression? ValueOf(
        Symbol symbol,
        Func<ItemList, Expression, Expression> make,
        bool mustNameList,
        bool mayBeText
    )
    {
        _ = _cursor.TakeAny("all", "these", "those", "their", "its");
        _cursor.SkipArticles();
        if (Body(symbol.Items!, mayBeText) is not { } body)
        {
            return null;
        }

        var named = _cursor.Try(() =>
            _cursor.TakeAny(Over) && _lists.Read() is { } list && list.Symbol == symbol ? list : null
        );
        return named is null && mustNameList ? null : make(named ?? new(symbol, symbol.Expression), body);
    }

    /// <summary>A value that each item has.</summary>
    private Expression? Body(string item, bool mayBeText)
    {
        var body = grammar.Within(item, () => (mayBeText ? Text() : null) ?? grammar.Values.Product());
        return body is not null && IsOf(body, item) ? body : null;
    }

    private Expression? Text() =>
        _cursor.Try(() =>
        {
            if (grammar.Symbols.Match(_cursor) is not { Symbol.Item: not null } match)
            {
                return null;
            }

            _cursor.Position += match.Count;
            return match.Symbol.Expression;
        });

    private bool IsOf(Expression body, string item) =>
        FreeItems.Of(body) is var free
        && free.All(one => one == item)
        && (
            free.Count == 1
            || ExpressionParts
                .All(body)
                .Any(part =>
                    grammar.Symbols.Symbols.Any(symbol => symbol.Item == item && symbol.Expression.Equals(part))
                )
        );
}
