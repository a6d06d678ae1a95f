using OmniForge.Generation.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>Writes what is made of the items of lists: sums, generators, sorted tuples.</summary>
internal sealed class EachWriter(HandlerScope scope)
{
    /// <summary>What is made of the items.</summary>
    public PyExpression Write(EachExpression each) =>
        each.Operator switch
        {
            EachOperator.Sum => Sum(each),
            EachOperator.Least => Call("min", Bodies(each)),
            EachOperator.Greatest => Call("max", Bodies(each)),
            EachOperator.Any => Call("any", Bodies(each)),
            EachOperator.All => Call("all", Bodies(each)),
            EachOperator.Select => Call("tuple", Bodies(each)),
            EachOperator.Where => Call("tuple", Walk(Item(each.Item), each, each.Item)),
            _ => Call("tuple", Sorted(each)),
        };

    /// <summary>How many items a list has.</summary>
    public PyExpression Count(Expression list) =>
        list switch
        {
            EachExpression { Operator: EachOperator.Where } where => Call(
                "sum",
                Walk(PyNumber.Integer(1), where, where.Item)
            ),
            FunctionExpression
            {
                Function: ExpressionFunction.Distinct,
                Operands: [EachExpression { Operator: EachOperator.Select } select]
            } => Call("len", new PyComprehension(PyCollectionKind.Set, Body(select), Clause(select.List, select.Item))),
            _ => Call("len", scope.Writer.Value(list)),
        };

    /// <summary>The items of a list without those that are the same as one before.</summary>
    public PyExpression Distinct(Expression list) =>
        Call("tuple", Py.Name("dict").Attr("fromkeys").Call(Iterable(list)));

    private static PyCall Call(string function, PyExpression argument) => Py.Name(function).Call(argument);

    private PyName Item(string name) => scope.ItemName(name);

    private PyExpression Sum(EachExpression each)
    {
        var isInt = scope.IsInt(each.Body);
        var bodies = Walk(scope.Writer.Exactly(each.Body, isInt), each.List, each.Item);
        return isInt ? Call("sum", bodies) : Py.Name("sum").Call(bodies, Py.Decimal("0"));
    }

    private PyExpression Bodies(EachExpression each) =>
        IsItself(each) ? Iterable(each.List) : Walk(Body(each), each.List, each.Item);

    private static bool IsItself(EachExpression each) =>
        each.Body is FieldExpression { Scope: FieldScope.Item } item
        && item.Name == each.Item
        && each.List is not EachExpression { Operator: EachOperator.Where };

    private PyExpression Body(EachExpression each) =>
        scope.Inference.TypeOf(each.Body) is BooleanType
            ? scope.Writer.Condition(each.Body)
            : scope.Writer.Value(each.Body);

    private PyComprehension Walk(PyExpression element, Expression list, string item) =>
        Py.Generator(element, Clause(list, item));

    /// <summary><c>for line in request.lines if line.taxable</c></summary>
    private PyComprehensionClause Clause(Expression list, string item)
    {
        var conditions = new List<PyExpression>();
        while (list is EachExpression { Operator: EachOperator.Where } where && where.Item == item)
        {
            conditions.Insert(0, scope.Writer.Condition(where.Body));
            list = where.List;
        }

        return Py.For(Item(item), Iterable(list), conditions);
    }

    /// <summary>A list that is only walked through.</summary>
    private PyExpression Iterable(Expression list) =>
        list switch
        {
            EachExpression { Operator: EachOperator.OrderBy or EachOperator.OrderByDescending } sorted => Sorted(
                sorted
            ),
            EachExpression { Operator: EachOperator.Select } select => Walk(Body(select), select.List, select.Item),
            EachExpression { Operator: EachOperator.Where } where => Walk(Item(where.Item), where, where.Item),
            FunctionExpression { Function: ExpressionFunction.Distinct, Operands: [var all] } => Py.Name("dict")
                .Attr("fromkeys")
                .Call(Iterable(all)),
            _ => scope.Writer.Value(list),
        };

    /// <summary><c>sorted(rows, key=lambda row: (-row.hours, row.name))</c></summary>
    private PyExpression Sorted(EachExpression sort)
    {
        var keys = new List<EachExpression> { sort };
        while (
            keys[^1].List is EachExpression { Operator: EachOperator.OrderBy or EachOperator.OrderByDescending } inner
            && inner.Item == sort.Item
            && IsOneKey([.. keys, inner])
        )
        {
            keys.Add(inner);
        }

        var isReverse = keys.TrueForAll(IsDescending);
        var written = keys.ConvertAll(key => Key(key, isReverse));
        return Py.Name("sorted")
            .Call([
                Iterable(keys[^1].List),
                Py.Arg(
                    "key",
                    Py.Lambda(Item(sort.Item).Identifier.Value, written is [var only] ? only : Py.Tuple(written))
                ),
                .. isReverse ? (PyArgument[])[Py.Arg("reverse", Py.True)] : [],
            ]);
    }

    /// <summary>Whether several keys can be one: all in one direction, or those that go down are numbers.</summary>
    private bool IsOneKey(IReadOnlyList<EachExpression> keys) =>
        keys.All(IsDescending) || keys.All(key => !IsDescending(key) || IsNumber(key.Body));

    private static bool IsDescending(EachExpression key) => key.Operator == EachOperator.OrderByDescending;

    private bool IsNumber(Expression key) => scope.Inference.TypeOf(key) is IntegerType or DecimalType;

    private PyExpression Key(EachExpression key, bool isReverse) =>
        IsDescending(key) && !isReverse ? -Body(key) : Body(key);
}
