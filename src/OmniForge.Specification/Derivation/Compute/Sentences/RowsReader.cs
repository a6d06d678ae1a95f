using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Reads what is said of a list that is answered: what its rows hold, which rows it has, in which order, how many.</summary>
internal sealed class RowsReader(PhraseGrammar grammar, SentenceContext context)
{
    private static readonly string[][] Verbs = Phrases.Of(
        "lists,has,contains,holds,shows,gives,consists of,list,is a list of,is the list of,are,is"
    );
    private static readonly string[][] RowsFor = Phrases.Of(
        "one row for,a row for,one entry for,an entry for,one row per,a row per,one entry per,an entry per,one line per,one line for"
    );
    private static readonly string[][] GivenOrder = Phrases.Of(
        "in the order of the request,in the given order,in the order given,in input order,in the order of the input,in the same order,in their order,in the order in which they are given,in request order"
    );
    private static readonly string[][] Most = Phrases.Of(
        "at most,no more than,not more than,up to,only the first,the first,only the top,the top"
    );
    private static readonly string[] RowNouns = ["rows", "row", "entries", "entry", "lines", "places", "items"];
    private static readonly string[][] LeftOut = Phrases.Of(
        "do not appear,does not appear,are left out,is left out,are not listed,is not listed,are omitted,is omitted,are skipped,are ignored,are not shown,are dropped,do not count,are not part"
    );
    private static readonly string[][] Summed = Phrases.Of(
        "are summed,are added up,are summed up,are added together,are totalled"
    );

    private readonly LexemeCursor _cursor = grammar.Cursor;
    private readonly ItemListGrammar _lists = new(grammar);

    private Symbol? Only => context.Lists is [var only] ? only : null;

    /// <summary>The facts of such a clause; null with the cursor where it was.</summary>
    public IReadOnlyList<Fact>? Read() =>
        context.Lists.Count == 0
            ? null
            : _cursor.Try(Grouped)
                ?? _cursor.Try(Defined)
                ?? _cursor.Try(Limited)
                ?? _cursor.Try(Filtered)
                ?? _cursor.Try(Tied);

    /// <summary>"Entries of the same employee are summed."</summary>
    private IReadOnlyList<Fact>? Grouped()
    {
        if (
            Only is not { } target
            || _lists.Read() is not { } list
            || !_cursor.Take("of", "the", "same")
            || KeyOf(list.Item) is not { } key
            || !_cursor.TakePhrase(Summed)
        )
        {
            return null;
        }

        context.Grouping = new(list, key);
        return [new AmendmentFact(target.Name, rows => rows)];
    }

    /// <summary>What the items have in common: "employee" for <c>employee_id</c>.</summary>
    private Symbol? KeyOf(string item)
    {
        var keys = grammar
            .Symbols.Symbols.Where(symbol => symbol.Item == item && IsCalled(Naming.WordsOf(symbol.Name)))
            .ToList();
        if (keys is not [var key])
        {
            return null;
        }

        _cursor.Position++;
        while (
            _cursor.Peek() is { Words: [var word] }
            && Naming.WordsOf(key.Name).Skip(1).Contains(word, StringComparer.Ordinal)
        )
        {
            _cursor.Position++;
        }

        return key;
    }

    private bool IsCalled(IReadOnlyList<string> words) =>
        _cursor.Peek() is { } first
        && first.Words.Count > 0
        && Spelling.IsSame(words[0], first.Words[0])
        && (words.Count == 1 || words[^1] is "id" or "code" or "number" or "name" or "no" or "key");

    /// <summary>"The rows list every parcel with its code and its fee", "the ranking is a list of employee_id and overtime_hours (the sum), most hours first".</summary>
    private IReadOnlyList<Fact>? Defined()
    {
        var target = TakeList();
        if (target is null || !_cursor.TakePhrase(Verbs))
        {
            return null;
        }

        var shape = new RowShape(grammar, target);
        var rows = context.Grouping is { } grouping
            ? _cursor.Try(() => OfGroups(shape, grouping))
            : _cursor.Try(() => OfItems(shape)) ?? _cursor.Try(() => FieldsOfItems(shape));
        if (rows is null)
        {
            return null;
        }

        context.Rows[target.Name] = rows.Fields;
        return [new ArmFact(target.Name, [new(null, rows.List)], true), .. Ordered(target, rows.Fields)];
    }

    private Symbol? TakeList()
    {
        if (context.TakeTarget(_cursor) is { } named)
        {
            return context.Lists.Contains(named) ? named : null;
        }

        var isAnswer =
            _cursor.Take("the", "answer")
            || _cursor.Take("the", "result")
            || _cursor.Take("it")
            || _cursor.Take("the", "service");
        return isAnswer ? Only : null;
    }

    /// <summary>"Every parcel in the order of the request with its code and its fee".</summary>
    private Rows? OfItems(RowShape shape)
    {
        _ = _cursor.TakePhrase(RowsFor);
        if (_lists.Read() is not { } list)
        {
            return null;
        }

        _ = _cursor.TakePhrase(GivenOrder);
        _ = _cursor.TakeAny(",", ":");
        var named = _cursor.TakeAny("with", "by", "showing") ? shape.Named(list.Item) : null;
        var fields = named is null ? shape.Declared(list.Item) : shape.Checked(named);
        return fields is null || (named is null && _cursor.Peek(-1)?.Text is "with" or "by" or "showing")
            ? null
            : Made(shape, list.List, list.Item, fields);
    }

    /// <summary>"The bib and the seconds of each runner".</summary>
    private Rows? FieldsOfItems(RowShape shape)
    {
        foreach (var symbol in _lists.Lists)
        {
            if (
                _cursor.Try(() =>
                    shape.Named(symbol.Items!) is { } fields
                    && _cursor.TakeAny("of", "for")
                    && _lists.Read() is { } list
                    && list.Symbol == symbol
                    && shape.Checked(fields) is { } all
                        ? Made(shape, list.List, list.Item, all)
                        : null
                ) is
                { } rows
            )
            {
                return rows;
            }
        }

        return null;
    }

    /// <summary>"Employee_id and overtime_hours (the sum)", of the items that are alike.</summary>
    private static Rows? OfGroups(RowShape shape, Grouping grouping)
    {
        var item = grouping.List.Item;
        if (shape.Named(item) is not { } named || shape.Checked(named) is not { } fields)
        {
            return null;
        }

        var name = ((MemberExpression)grouping.Key.Expression).Name;
        var key = new FieldExpression(FieldScope.Item, name);
        var own = new EachExpression(
            EachOperator.Where,
            grouping.List.List,
            item,
            Build.Compare(BinaryOperator.Equal, grouping.Key.Expression, key)
        );
        var keys = new FunctionExpression(
            ExpressionFunction.Distinct,
            new EachExpression(EachOperator.Select, grouping.List.List, item, grouping.Key.Expression)
        );
        return Made(
            shape,
            keys,
            name,
            [
                .. fields.Select(field =>
                    field with
                    {
                        Value = field.Value.Equals(grouping.Key.Expression)
                            ? key
                            : new EachExpression(EachOperator.Sum, own, item, field.Value),
                    }
                ),
            ]
        );
    }

    private static Rows Made(RowShape shape, Expression list, string item, IReadOnlyList<RecordField> fields) =>
        new(new EachExpression(EachOperator.Select, list, item, new RecordExpression(shape.Row, fields)), fields);

    private IEnumerable<Fact> Ordered(Symbol target, IReadOnlyList<RecordField> fields)
    {
        var mark = _cursor.Position;
        _ = _cursor.TakeAny(",", ";", ":");
        _ = _cursor.Take("and");
        _ = _cursor.Take("it", "is") || _cursor.Take("they", "are");
        if (_cursor.TakePhrase(GivenOrder))
        {
            return [];
        }

        var order = new OrderGrammar(_cursor, new RowShape(grammar, target).Row, fields);
        if (order.Read() is { } keys)
        {
            return [new AmendmentFact(target.Name, rows => order.Sort(rows, keys))];
        }

        _cursor.Position = mark;
        return [];
    }

    /// <summary>"Runners with the same seconds are ordered by bib", "sorted by hours" in a sentence of its own.</summary>
    private IReadOnlyList<Fact>? Tied()
    {
        if (Only is not { } target || !context.Rows.TryGetValue(target.Name, out var fields))
        {
            return null;
        }

        var order = new OrderGrammar(_cursor, new RowShape(grammar, target).Row, fields);
        if (order.Tie() is { } keys)
        {
            return [new AmendmentFact(target.Name, rows => order.Break(rows, keys))];
        }

        return TakeSubject(target) && _cursor.TakeAny("is", "are") && order.Read() is { } sorted
            ? [new AmendmentFact(target.Name, rows => order.Sort(rows, sorted))]
            : null;
    }

    private bool TakeSubject(Symbol target)
    {
        if (TakeList() == target || _cursor.Take("they"))
        {
            return true;
        }

        _cursor.SkipArticles();
        return _cursor.TakeAny(RowNouns);
    }

    /// <summary>"The ranking has at most as many rows as the limit says", "only the first 3 rows are listed".</summary>
    private IReadOnlyList<Fact>? Limited()
    {
        var target = _cursor.Try(TakeList) ?? Only;
        _ = _cursor.TakeAny("has", "have", "contains", "holds", "shows", "lists");
        if (target is null || !_cursor.TakePhrase(Most) || Number() is not { } count)
        {
            return null;
        }

        _ =
            (_cursor.TakeAny("is", "are") && _cursor.TakeAny("listed", "shown", "returned", "kept", "answered"))
            || _cursor.TakeAny("appear", "count");
        return [new AmendmentFact(target.Name, rows => new FunctionExpression(ExpressionFunction.Take, rows, count))];
    }

    private Expression? Number()
    {
        if (_cursor.Take("as", "many"))
        {
            _cursor.SkipArticles();
            _ = _cursor.TakeAny(RowNouns);
            return
                _cursor.Take("as") && grammar.Values.Factor() is { } told && _cursor.TakeAny("says", "allows", "tells")
                ? told
                : null;
        }

        return _cursor.Try(() => grammar.Values.Factor()) is { } count && _cursor.TakeAny(RowNouns) ? count : null;
    }

    /// <summary>"Employees whose sum is 0 do not appear in the ranking", "rows with an amount of 0 are left out".</summary>
    private IReadOnlyList<Fact>? Filtered()
    {
        if (
            Only is not { } target
            || target.RowFields.Count == 0
            || _cursor.Peek() is not { Kind: LexemeKind.Word } noun
            || !IsRow(noun.Text)
        )
        {
            return null;
        }

        _cursor.Position++;
        var row = new RowShape(grammar, target).Row;
        var item = new FieldExpression(FieldScope.Item, row);
        var condition = RowCondition(target, item);
        if (condition is null || !_cursor.TakePhrase(LeftOut))
        {
            return null;
        }

        _ = _cursor.TakeAny("in", "from") && (TakeList() is not null || _cursor.Take("the", "list"));
        return
        [
            new AmendmentFact(
                target.Name,
                rows =>
                    OrderGrammar.BeforeTaking(
                        rows,
                        all => new EachExpression(EachOperator.Where, all, row, Build.Not(condition))
                    )
            ),
        ];
    }

    private bool IsRow(string noun) =>
        RowNouns.Contains(noun, StringComparer.Ordinal)
        || (
            context.Grouping is { } grouping
            && Spelling.IsSame(Naming.WordsOf(((MemberExpression)grouping.Key.Expression).Name)[0], noun)
        )
        || (
            context.Grouping is null
            && grammar.Symbols.Symbols.Any(symbol => symbol.Items is { } one && Spelling.IsSame(one, noun))
        );

    private Expression? RowCondition(Symbol target, FieldExpression item)
    {
        var fields = target.RowFields.Select(name => new Symbol(
            name,
            new MemberExpression(item, name),
            ValueKind.Number
        )
        {
            Aliases = context.Grouping is { } grouping && !IsKey(grouping, name) ? ["sum", "total"] : [],
        });
        var inner = new PhraseGrammar(_cursor, new SymbolTable(fields));
        return _cursor.TakeAny("whose", "where") ? inner.Conditions.Read() : inner.Circumstances.Read();
    }

    private static bool IsKey(Grouping grouping, string name) =>
        grouping.Key.Expression is MemberExpression member && member.Name == name;

    private sealed record Rows(Expression List, IReadOnlyList<RecordField> Fields);
}
