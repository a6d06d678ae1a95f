using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the tests of a list: which entities it answers, in which order, on which page.</summary>
internal sealed class ListTests(TestParts parts)
{
    private static readonly int[] _numbers = [2, 0, 3, 1];

    private readonly ListLogic _logic = (ListLogic)parts.Spec.Logic;
    private readonly List<IReadOnlyList<WireField>> _records = Records(parts, (ListLogic)parts.Spec.Logic);

    /// <summary>Several entities; the first two share all keys of the order but the last, so that the last one decides.</summary>
    private static List<IReadOnlyList<WireField>> Records(TestParts parts, ListLogic logic)
    {
        var records = _numbers
            .Select(n => parts.Operation.Node.Samples.Request(parts.Names.Entity.Model.Fields, n, withOptional: true)!)
            .ToList();
        var shared = logic.Order.SkipLast(1).Select(key => FieldName.Of(key.Field)).ToHashSet(StringComparer.Ordinal);
        records[1] = [.. records[1].Select((field, i) => shared.Contains(field.Name) ? records[0][i] : field)];
        return records;
    }

    public IEnumerable<PyStatement> Write()
    {
        var records = Py.Name("RECORDS");
        yield return new PyAnnotatedAssign(
            records,
            Py.Name("tuple").Index(Py.Name("dict").Index(Py.Name("str"), Py.Name("object")), Py.Ellipsis),
            Py.Tuple([.. _records.Select(record => (PyExpression)WireLiterals.Dictionary(record))])
        );
        yield return parts.RequestWith("request_with", [], []);
        yield return Fixture(records);
        yield return Listed();
        yield return Whole();
        if (
            parts.Limits(parts.Spec.Inputs, Py.Name("request_with").Call(TestParts.Change(Py.Name("value")))) is
            { } limits
        )
        {
            yield return limits;
        }
    }

    private PyFunction Fixture(PyName records)
    {
        var fields = Py.Name("fields");
        return Py.Function("records", [parts.StoreParameter], Py.None) with
        {
            Decorators = [Library.Pytest.Attr("fixture")],
            Docstring = PyDocstring.Of("Several of them, stored in no particular order."),
            Body =
            [
                new PyFor(
                    fields,
                    records,
                    Py.Do(TestParts.Store.Attr("insert").Call(parts.Model.Attr("model_validate").Call(fields)))
                ),
            ],
        };
    }

    private PyFunction Listed()
    {
        var item = Py.Name("item");
        var keys = new PyComprehension(
            PyCollectionKind.List,
            Py.Name("str").Call(parts.Key(item)),
            Py.For(item, TestParts.Answer.Attr("items"))
        );
        var test = TestParts.Test(
            "test_filters_order_and_pages",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "all filters must match, and total counts all matches."),
            [
                TestParts.ContainerParameter,
                Py.Parameter("wanted", Py.Name("dict").Index(Py.Name("str"), Py.Name("object"))),
                Py.Parameter("keys", Py.Name("list").Index(Py.Name("str"))),
                Py.Parameter("total", Py.Name("int")),
            ],
            new PyAssign(
                TestParts.Answer,
                parts.Handle(Py.Name("request_with").Call(PyArgument.UnpackedMapping(Py.Name("wanted"))))
            ),
            new PyAssert(keys.Eq(Py.Name("keys"))),
            new PyAssert(TestParts.Answer.Attr("total").Eq(Py.Name("total")))
        ) with
        {
            Decorators = [Library.Pytest.Attr("mark").Attr("usefixtures").Call(Py.Str("records"))],
        };
        return TestParts.Each(test, ["wanted", "keys", "total"], Wanted().Select(Row));
    }

    private PyFunction Whole() =>
        TestParts.Test(
            "test_items_are_whole",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "every field is answered."),
            [TestParts.ContainerParameter, parts.RecordParameter],
            new PyAssign(TestParts.Answer, parts.Handle(Py.Name("request_with").Call())),
            new PyAssert(
                new PyComprehension(
                    PyCollectionKind.List,
                    TestParts.Dict(Py.Name("item")),
                    Py.For(Py.Name("item"), TestParts.Answer.Attr("items"))
                ).Eq(Py.List(TestParts.Dict(TestParts.Record)))
            )
        );

    private IReadOnlyList<PyExpression> Row(IReadOnlyList<WireField> wanted)
    {
        var model = new ListModel(parts.Names.Entity, _logic);
        var found = model.Select(_records, wanted);
        var page = model.Page(found, wanted, parts.Spec.Inputs);
        var keys = page.Select(record => (PyExpression)Py.Str(ListModel.Text(record, parts.Names.Key.Value)));
        return [WireLiterals.Dictionary(wanted), Py.List([.. keys]), Py.Int(found.Count)];
    }

    /// <summary>Nothing wanted; each filter for two entities; all filters; several pages.</summary>
    private IEnumerable<IReadOnlyList<WireField>> Wanted()
    {
        yield return [];
        foreach (var filter in _logic.Filters)
        {
            foreach (var record in _records.Take(3))
            {
                yield return [Filter(filter, record)];
            }
        }
        if (_logic.Filters.Count > 1)
        {
            yield return [.. _logic.Filters.Select(filter => Filter(filter, _records[0]))];
            yield return [.. _logic.Filters.Select((filter, index) => Filter(filter, _records[index % 2]))];
        }
        if (_logic.Paging is { } paging)
        {
            var size = new WireField(FieldName.Of(paging.SizeInput), WireValue.Number(3));
            yield return [size];
            if (paging.StartInput is { } start)
            {
                yield return [size, new(FieldName.Of(start), WireValue.Number(paging.StartIsPage ? 2 : 1))];
                yield return [size, new(FieldName.Of(start), WireValue.Number(paging.StartIsPage ? 3 : 9))];
            }
        }
    }

    private static WireField Filter(ListFilter filter, IReadOnlyList<WireField> record)
    {
        var held = record.First(field => field.Name == FieldName.Of(filter.Field)).Value;
        return new(FieldName.Of(filter.Input), ListModel.Given(filter.Match, held));
    }
}
