using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes how a list is filtered, ordered and cut into pages.</summary>
internal sealed class ListWriter(OperationScope operation, EffectNames names)
{
    private static readonly PyName Request = Py.Name("request");
    private static readonly PyName Record = Py.Name("record");
    private static readonly PyName Found = Py.Name("found");

    private readonly ListLogic _logic = (ListLogic)operation.Spec.Logic;
    private readonly PyModuleName _module = operation.Names.Handler.Module;

    /// <summary>The statements of <c>handle</c>.</summary>
    public IReadOnlyList<PyStatement> Body()
    {
        var body = new List<PyStatement>();
        var isFiltered = _logic.Filters.Count > 0 || _logic.FixedCondition is not null;
        var records = Py.Name("self").Attr("_store").Attr(names.Ports.All).Call();
        var clause = isFiltered
            ? Py.For(Record, records, Py.Name("matches").Call(Record, Request))
            : Py.For(Record, records);
        body.Add(
            new PyAssign(
                Found,
                isFiltered ? new PyComprehension(PyCollectionKind.List, Record, clause) : Py.Name("list").Call(records)
            )
        );
        body.AddRange(Sorts());
        body.Add(
            new PyReturn(
                operation
                    .Names.Output.In(_module)
                    .Call(
                        Py.Arg("items", Py.Name("tuple").Call(Page(body))),
                        Py.Arg("total", Py.Name("len").Call(Found))
                    )
            )
        );
        return body;
    }

    /// <summary>The function that tells whether an entity passes.</summary>
    public PyFunction Matches()
    {
        var tests = _logic.Filters.Select(Test).ToList();
        if (_logic.FixedCondition is { } condition)
        {
            tests.Insert(0, new RecordExpressions(operation.Node, _module, Record).Condition(condition));
        }
        return new PyFunction(
            PyIdentifier.Of("matches"),
            [
                new PyParameter(Record.Identifier, names.Model.In(_module)),
                new PyParameter(Request.Identifier, operation.Names.Input.In(_module)),
            ],
            Py.Name("bool")
        )
        {
            Docstring = PyDocstring.Of(
                $"Tell whether the {names.Words} passes every filter of the request.",
                SourceLine.Of(operation.Spec.Sources)
            ),
            Body = [Py.Return(tests.Count == 1 ? tests[0] : Py.And(tests))],
        };
    }

    private PyExpression Page(List<PyStatement> body)
    {
        if (_logic.Paging is not { } paging)
        {
            return Found;
        }
        var size = Request.Attr(NodeNames.Field(paging.SizeInput));
        if (paging.StartInput is null)
        {
            return Found.Index(new PySlice(null, size));
        }
        var input = Request.Attr(NodeNames.Field(paging.StartInput));
        var start = Py.Name("start");
        body.Add(new PyAssign(start, paging.StartIsPage ? (input - Py.Int(1)) * size : input));
        return Found.Index(new PySlice(start, start + size));
    }

    /// <summary>One sort where all keys go the same way; else one for each, the last key first: sorting is stable.</summary>
    private IEnumerable<PyStatement> Sorts()
    {
        var order = _logic.Order;
        if (order.Count == 0)
        {
            return [];
        }
        return order.All(key => key.IsDescending == order[0].IsDescending)
            ? [Sort(order)]
            : order.Reverse().Select(key => Sort([key]));
    }

    private PyExpressionStatement Sort(IReadOnlyList<SortKey> keys)
    {
        var values = keys.SelectMany(Key).ToList();
        var lambda = Py.Lambda("record", values.Count == 1 ? values[0] : Py.Tuple(values));
        return Py.Do(
            keys[0].IsDescending
                ? Found.Attr("sort").Call(Py.Arg("key", lambda), Py.Arg("reverse", Py.True))
                : Found.Attr("sort").Call(Py.Arg("key", lambda))
        );
    }

    private IEnumerable<PyExpression> Key(SortKey key)
    {
        var field = FieldOf(key.Field);
        PyExpression value = Record.Attr(NodeNames.Field(key.Field));
        if (field.IsNullable)
        {
            var isNullGreat = key.NullsFirst == key.IsDescending;
            yield return isNullGreat ? value.Is(Py.None) : value.IsNot(Py.None);
        }
        if (key.Ranking is { } ranking && field.Type is EnumType(var enumName))
        {
            yield return Py.Tuple([.. ranking.Select(member => operation.Node.Types.Member(enumName, member, _module))])
                .Attr("index")
                .Call(value);
        }
        else if (key.IgnoresCase)
        {
            yield return Text(value, field).Attr("casefold").Call();
        }
        else
        {
            yield return value;
        }
    }

    private PyExpression Test(ListFilter filter) =>
        filter.OtherFields.Count == 0
            ? TestOne(filter)
            : Py.Or([
                .. filter
                    .OtherFields.Prepend(filter.Field)
                    .Select(field => TestOne(filter with { Field = field, OtherFields = [] })),
            ]);

    private PyExpression TestOne(ListFilter filter)
    {
        var field = FieldOf(filter.Field);
        var given = Request.Attr(NodeNames.Field(filter.Input));
        PyExpression held = Record.Attr(NodeNames.Field(filter.Field));
        var text = Text(held, field);
        return filter.Match switch
        {
            FilterMatch.Equal => given.In(Py.Tuple(Py.None, held)),
            FilterMatch.EqualIgnoringCase => Unless(
                given,
                text.Attr("casefold").Call().Eq(given.Attr("casefold").Call())
            ),
            FilterMatch.Contains => Py.Or(given, Py.Str("")).In(text),
            FilterMatch.ContainsIgnoringCase => Folded(Py.Or(given, Py.Str(""))).In(Folded(text)),
            FilterMatch.StartsWith => text.Attr("startswith").Call(Py.Or(given, Py.Str(""))),
            FilterMatch.StartsWithIgnoringCase => Folded(text)
                .Attr("startswith")
                .Call(Folded(Py.Or(given, Py.Str("")))),
            FilterMatch.HasItem => Unless(given, given.In(held)),
            FilterMatch.AtLeast => Unless(given, Limit(held, field, PyCompareOperator.GreaterOrEqual, given)),
            FilterMatch.AtMost => Unless(given, Limit(held, field, PyCompareOperator.LessOrEqual, given)),
            FilterMatch.MoreThan => Unless(given, Limit(held, field, PyCompareOperator.Greater, given)),
            _ => Unless(given, Limit(held, field, PyCompareOperator.Less, given)),
        };
    }

    private static PyExpression Unless(PyExpression given, PyExpression test) => Py.Or(given.Is(Py.None), test);

    private static PyExpression Limit(
        PyExpression held,
        FieldSpec field,
        PyCompareOperator comparison,
        PyExpression given
    )
    {
        var test = held.Compare(comparison, given);
        return field.IsNullable ? Py.And(held.IsNot(Py.None), test) : test;
    }

    private static PyCall Folded(PyExpression text) => text.Attr("casefold").Call();

    private static PyExpression Text(PyExpression value, FieldSpec field) =>
        field.IsNullable ? Py.Or(value, Py.Str("")) : value;

    private FieldSpec FieldOf(string name) => names.Entity.Model.Fields.First(field => field.Name == name);
}
