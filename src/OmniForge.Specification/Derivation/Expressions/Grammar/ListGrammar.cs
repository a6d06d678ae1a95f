using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Reads values of several values: "the sum of a, b and c", "the larger of a and b", "max(a, b)", "both together".</summary>
internal sealed class ListGrammar(PhraseGrammar grammar)
{
    private static readonly string[][] Greatest = Phrases.Of(
        "longest of,larger of,greater of,higher of,bigger of,longer of,heavier of,maximum of,largest of,greatest of,highest of,max of"
    );
    private static readonly string[][] Least = Phrases.Of(
        "shortest of,smaller of,lower of,lesser of,shorter of,lighter of,minimum of,smallest of,least of,lowest of,min of"
    );
    private static readonly string[][] Sums = Phrases.Of("sum of,total of");
    private static readonly string[][] Differences = Phrases.Of("difference between,difference of");
    private static readonly string[][] Together = Phrases.Of(
        "both together,sum of both,sum of the two,the two together,their sum,sum of these,sum of these two"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly GroupGrammar _groups = new(grammar);

    /// <summary>Such a value, or null.</summary>
    public Expression? Read() => _cursor.Try(Words) ?? _cursor.Try(Function) ?? _cursor.Try(Summed);

    /// <summary>"The three sides together".</summary>
    private Expression? Summed() =>
        _groups.Read() is { } items
        && (_cursor.TakeAny("together", "combined") || _cursor.Take("in", "total") || _cursor.Take("taken", "together"))
            ? Folded([.. items], BinaryOperator.Add)
            : null;

    private Expression? Words()
    {
        _cursor.SkipArticles();
        if (grammar.Antecedents is [var first, var second] && (_cursor.TakePhrase(Together) || Back(Together)))
        {
            return Build.Add(first, second);
        }

        return _cursor.TakePhrase(Greatest) ? Extreme(Items(), isGreatest: true)
            : _cursor.TakePhrase(Least) ? Extreme(Items(), isGreatest: false)
            : _cursor.TakePhrase(Sums) ? Folded(Items(), BinaryOperator.Add)
            : _cursor.TakePhrase(Differences) ? Pair(Items(), BinaryOperator.Subtract)
            : _cursor.Take("product", "of") ? Folded(Items(), BinaryOperator.Multiply)
            : null;
    }

    /// <summary>Phrases whose article was skipped.</summary>
    private bool Back(string[][] phrases)
    {
        var mark = _cursor.Position;
        _cursor.Position = Math.Max(0, mark - 1);
        if (_cursor.TakePhrase(phrases))
        {
            return true;
        }

        _cursor.Position = mark;
        return false;
    }

    private Expression? Function()
    {
        var isGreatest = _cursor.Sees("max", "(");
        if (!isGreatest && !_cursor.Sees("min", "("))
        {
            return null;
        }

        _cursor.Position += 2;
        return Extreme(Items(), isGreatest) is { } extreme && _cursor.Take(")") ? extreme : null;
    }

    private static ExtremeExpression? Extreme(List<Expression> items, bool isGreatest) =>
        items.Count > 1 ? new(isGreatest, items) : null;

    private static Expression? Folded(List<Expression> items, BinaryOperator sign) =>
        items.Count > 1 ? items.Aggregate((left, right) => new BinaryExpression(sign, left, right)) : null;

    private static BinaryExpression? Pair(List<Expression> items, BinaryOperator sign) =>
        items.Count == 2 ? new BinaryExpression(sign, items[0], items[1]) : null;

    private List<Expression> Items()
    {
        if (_groups.Read() is { } group)
        {
            return [.. group];
        }

        var items = new List<Expression>();
        while (grammar.Values.Sum() is { } item)
        {
            items.Add(item);
            var mark = _cursor.Position;
            var isMore = _cursor.Take(",", "and") || _cursor.Take(",") || _cursor.Take("and") || _cursor.Take("or");
            if (!isMore || grammar.Values.Sum() is null)
            {
                _cursor.Position = mark;
                break;
            }

            _cursor.Position = mark;
            _ = _cursor.Take(",", "and") || _cursor.Take(",") || _cursor.Take("and") || _cursor.Take("or");
        }

        return items;
    }
}
