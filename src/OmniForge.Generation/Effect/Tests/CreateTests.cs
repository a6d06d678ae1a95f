using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the tests of an operation that stores a new entity.</summary>
internal sealed class CreateTests(TestParts parts)
{
    private static readonly PyName RequestWith = Py.Name("request_with");

    private readonly IReadOnlyList<FieldSpec> _inputs = parts.Spec.Inputs;

    public IEnumerable<PyStatement> Write()
    {
        var required = parts.Operation.Node.Samples.Request(_inputs)!;
        var items = required.Select(field => Py.Item(field.Name, WireLiterals.Of(field.Value))).ToList();
        yield return parts.RequestWith("request_with", [], items);
        yield return Stored(
            "test_fields_that_are_left_out_get_their_values",
            "what the caller leaves out is filled in.",
            items,
            []
        );
        var optional = _inputs
            .Where(field => !field.IsRequired)
            .Select(field => Py.Item(FieldName.Of(field.Name), parts.Sample(field, 1)!))
            .ToList();
        if (optional.Count > 0)
        {
            yield return Stored("test_told_fields_are_stored", "those that may be left out, too.", items, optional);
            yield return NullIsLeftOut();
        }
        if (_inputs.Any(field => field.IsRequired))
        {
            yield return NullIsNoValue();
        }
        if (parts.Names.Entity.KeyIsGenerated)
        {
            yield return Twice();
            yield return Others();
        }
        foreach (var rule in parts.Names.Entity.UniqueFields)
        {
            yield return Duplicate(rule);
        }
        if (parts.Limits(_inputs, RequestWith.Call(TestParts.Change(Py.Name("value")))) is { } limits)
        {
            yield return limits;
        }
    }

    private PyFunction Stored(
        string name,
        string shows,
        IReadOnlyList<PyDictItem> required,
        IReadOnlyList<PyDictItem> optional
    )
    {
        var told = required
            .Concat(optional)
            .Select(item => ((PyString)item.Key!).Value)
            .ToHashSet(StringComparer.Ordinal);
        var rest = parts
            .Names.Entity.Model.Fields.Where(field => !told.Contains(FieldName.Of(field.Name)))
            .Select(Silent);
        var request =
            optional.Count == 0
                ? RequestWith.Call()
                : RequestWith.Call(PyArgument.UnpackedMapping(new PyDict([.. optional])));
        return TestParts.Test(
            name,
            SourceLine.Prefix(parts.Spec.Sources.Take(1), shows),
            [TestParts.ContainerParameter, parts.StoreParameter],
            new PyAssign(TestParts.Answer, parts.Handle(request)),
            new PyAssign(
                TestParts.Expected,
                parts.Model.Attr("model_validate").Call(new PyDict([.. required, .. optional, .. rest]))
            ),
            new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(TestParts.Expected))),
            TestParts.Stored(parts.Key(TestParts.Answer), TestParts.Expected)
        );
    }

    /// <summary>What a field is that the request does not tell.</summary>
    private PyDictItem Silent(FieldSpec field)
    {
        var name = FieldName.Of(field.Name);
        if (field.Name == parts.Names.Entity.Key)
        {
            return Py.Item(name, parts.Key(TestParts.Answer));
        }
        var value =
            ((CreateLogic)parts.Spec.Logic)
                .Assignments.FirstOrDefault(assignment => assignment.Field == field.Name)
                ?.Value
            ?? _inputs.First(input => input.Name == field.Name).Default;
        return Py.Item(name, Wire(value, field.Type));
    }

    private PyExpression Wire(Expression? value, FieldType type) =>
        value switch
        {
            NowExpression => Py.Str(type is DateType ? TestParts.FixedDay : TestParts.FixedTime),
            LiteralExpression literal => new Types.Literals(parts.Operation.Node.Types).Of(
                type,
                literal.Value,
                Python.Names.PyModuleName.Of("tests")
            ),
            _ => Py.None,
        };

    private PyFunction NullIsLeftOut()
    {
        var (left, none) = (Py.Name("left_out"), Py.Name("null"));
        var test = TestParts.Test(
            "test_null_counts_as_left_out",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "the default is taken."),
            [Py.Parameter("field", Py.Name("str"))],
            new PyAssign(left, RequestWith.Call()),
            new PyAssign(
                none,
                RequestWith.Call(Py.Arg("correlation_id", left.Attr("correlation_id")), TestParts.Change(Py.None))
            ),
            new PyAssert(TestParts.Dict(none).Eq(TestParts.Dict(left)))
        );
        return TestParts.Each(test, ["field"], Names(_inputs.Where(field => !field.IsRequired)));
    }

    private PyFunction NullIsNoValue()
    {
        var test = TestParts.Test(
            "test_null_is_no_value",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "what has no default has to be told."),
            [Py.Parameter("field", Py.Name("str"))],
            new PyWith(
                [
                    new PyWithItem(
                        Library.Pytest.Attr("raises").Call(Library.ValidationError, Py.Arg("match", Py.Name("field")))
                    ),
                ],
                Py.Do(RequestWith.Call(TestParts.Change(Py.None)))
            )
        );
        return TestParts.Each(test, ["field"], Names(_inputs.Where(field => field.IsRequired)));
    }

    private static IEnumerable<IReadOnlyList<PyExpression>> Names(IEnumerable<FieldSpec> fields) =>
        fields.Select(field => (IReadOnlyList<PyExpression>)[Py.Str(FieldName.Of(field.Name))]);

    private PyFunction Twice()
    {
        var (request, first) = (Py.Name("request"), Py.Name("first"));
        var body = new List<PyStatement>
        {
            new PyAssign(request, RequestWith.Call()),
            new PyAssign(first, parts.Handle(request)),
            new PyAssert(parts.Handle(request).Eq(first)),
        };
        if (
            parts.Names.Entity.Model.Fields.FirstOrDefault(field =>
                field.Name != parts.Names.Entity.Key && parts.Varies(field)
            ) is
            { } changed
        )
        {
            var later = Py.Name("later");
            body.Add(
                new PyAssign(later, parts.With(first, Py.Item(FieldName.Of(changed.Name), parts.Sample(changed, 1)!)))
            );
            body.Add(Py.Do(TestParts.Store.Attr("replace").Call(later)));
            body.Add(new PyAssert(TestParts.Dict(parts.Handle(request)).Eq(TestParts.Dict(later))));
        }
        body.Add(
            new PyAssert(
                Py.Name("len")
                    .Call(Py.Name("tuple").Call(TestParts.Store.Attr(parts.Names.Ports.All).Call()))
                    .Eq(Py.Int(1))
            )
        );
        return TestParts.Test(
            "test_command_delivered_twice_creates_one",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "nor does it undo what has happened in between."),
            [TestParts.ContainerParameter, parts.StoreParameter],
            body
        );
    }

    private PyFunction Others()
    {
        var (one, two) = (Py.Name("one"), Py.Name("two"));
        var changes = parts
            .Names.Entity.UniqueFields.SelectMany(rule => rule.Fields)
            .Distinct(StringComparer.Ordinal)
            .Select(name => _inputs.FirstOrDefault(field => field.Name == name))
            .OfType<FieldSpec>();
        var mapping = new PyDict([
            .. changes.Select(field => Py.Item(FieldName.Of(field.Name), parts.Sample(field, 1)!)),
        ]);
        var second =
            mapping.Items.Count == 0 ? RequestWith.Call() : RequestWith.Call(PyArgument.UnpackedMapping(mapping));
        return TestParts.Test(
            "test_other_requests_make_other_ones",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "each exchange has an id of its own."),
            [TestParts.ContainerParameter, parts.StoreParameter],
            new PyAssign(one, parts.Handle(RequestWith.Call())),
            new PyAssign(two, parts.Handle(second)),
            new PyAssert(parts.Key(one).NotEq(parts.Key(two))),
            new PyAssert(
                Py.Name("len")
                    .Call(Py.Name("tuple").Call(TestParts.Store.Attr(parts.Names.Ports.All).Call()))
                    .Eq(Py.Int(2))
            )
        );
    }

    private PyFunction Duplicate(UniqueRule rule)
    {
        var fields = rule
            .Fields.Select(name => parts.Names.Entity.Model.Fields.First(field => field.Name == name))
            .ToList();
        var same = new PyDict([.. fields.Select(field => Py.Item(FieldName.Of(field.Name), parts.Sample(field, 0)!))]);
        var body = new List<PyStatement>(
            TestParts.Refused(
                parts.Handle(RequestWith.Call(PyArgument.UnpackedMapping(same))),
                OnexErrorCode.DuplicateRegistration
            )
        )
        {
            new PyAssert(
                Py.Name("len")
                    .Call(Py.Name("tuple").Call(TestParts.Store.Attr(parts.Names.Ports.All).Call()))
                    .Eq(Py.Int(1))
            ),
        };
        var isTold = fields.TrueForAll(field => _inputs.Any(input => input.Name == field.Name));
        foreach (
            var field in fields.Where(field =>
                isTold && parts.Varies(field) && parts.Names.Entity.UniqueFields.Count == 1
            )
        )
        {
            var others = new PyDict([
                .. fields.Select(other =>
                    Py.Item(FieldName.Of(other.Name), parts.Sample(other, other == field ? 1 : 0)!)
                ),
            ]);
            body.Add(new PyAssert(parts.Handle(RequestWith.Call(PyArgument.UnpackedMapping(others)))));
        }
        return TestParts.Test(
            "test_" + string.Join("_and_", rule.Fields.Select(FieldName.Of)) + "_of_another_is_refused",
            SourceLine.Prefix(rule.Sources.Take(1), "and nothing is stored."),
            [TestParts.ContainerParameter, parts.StoreParameter, parts.RecordParameter],
            body
        ) with
        {
            Decorators = [],
        };
    }
}
