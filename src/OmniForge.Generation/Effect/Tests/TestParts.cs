using OmniForge.Generation.Effect;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Expressions and statements that the tests of all operations on an entity use.</summary>
internal sealed class TestParts(OperationScope operation)
{
    /// <summary>The time at which the tests' clock stands still.</summary>
    public const string FixedTime = "2025-05-12T08:00:00Z";

    /// <summary>The day of <see cref="FixedTime"/>.</summary>
    public const string FixedDay = "2025-05-12";

    public static PyName Record { get; } = Py.Name("record");
    public static PyName Store { get; } = Py.Name("store");
    public static PyName Answer { get; } = Py.Name("answer");
    public static PyName Caught { get; } = Py.Name("caught");
    public static PyName Before { get; } = Py.Name("before");
    public static PyName Expected { get; } = Py.Name("expected");

    public EffectNames Names { get; } = new(operation.Node);

    public OperationScope Operation => operation;

    public OperationSpec Spec => operation.Spec;

    public PySymbol Model => Names.Model.Export;

    public PyAttribute Key(PyExpression record) => record.Attr(Names.Key);

    public static PyParameter ContainerParameter => Py.Parameter("container", Library.Container);

    public PyParameter StoreParameter => Py.Parameter("store", Names.Store.InMemory.Export);

    public PyParameter RecordParameter => Py.Parameter("record", Model);

    /// <summary><c>HandlerX(container).handle(request)</c></summary>
    public PyExpression Handle(PyExpression request) =>
        operation.Names.Handler.Export.Call(Py.Name("container")).Attr("handle").Call(request);

    /// <summary><c>dict(value)</c></summary>
    public static PyExpression Dict(PyExpression value) => Py.Name("dict").Call(value);

    /// <summary>The fixture of one entity that is stored.</summary>
    public PyFunction RecordFixture() =>
        Py.Function("record", [StoreParameter], Model) with
        {
            Decorators = [Library.Pytest.Attr("fixture")],
            Docstring = PyDocstring.Of($"One {Names.Words} that is stored."),
            Body =
            [
                Py.Return(
                    Store
                        .Attr("insert")
                        .Call(
                            Model
                                .Attr("model_validate")
                                .Call(
                                    WireLiterals.Dictionary(
                                        operation.Node.Samples.Request(
                                            Names.Entity.Model.Fields,
                                            0,
                                            withOptional: true
                                        )!
                                    )
                                )
                        )
                ),
            ],
        };

    /// <summary>Asserts that the store holds a value.</summary>
    public static PyAssert Stored(PyExpression key, PyExpression value) =>
        new(Dict(Py.Or(Store.Attr("get").Call(key), Py.Tuple())).Eq(Dict(value)));

    /// <summary>The entity with some fields changed.</summary>
    public PyExpression With(PyExpression record, params IReadOnlyList<PyDictItem> changes) =>
        Model.Attr("model_validate").Call(new PyDict([Py.Spread(Dict(record)), .. changes]));

    /// <summary>Statements that expect a refusal.</summary>
    public static IEnumerable<PyStatement> Refused(PyExpression call, string code)
    {
        yield return new PyWith(
            [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), Caught)],
            Py.Do(call)
        );
        yield return new PyAssert(Caught.Attr("value").Attr("error_code").Is(Library.ErrorCode.Attr(code)));
    }

    /// <summary>A test.</summary>
    public static PyFunction Test(
        string name,
        string shows,
        IReadOnlyList<PyParameter> parameters,
        params IReadOnlyList<PyStatement> body
    ) => new(PyIdentifier.Of(name), parameters, Py.None) { Docstring = PyDocstring.Of(shows), Body = body };

    /// <summary>A test that runs once for each row.</summary>
    public static PyFunction Each(
        PyFunction test,
        IReadOnlyList<string> names,
        IEnumerable<IReadOnlyList<PyExpression>> rows
    )
    {
        PyExpression head =
            names.Count == 1 ? Py.Str(names[0]) : Py.Tuple([.. names.Select(name => (PyExpression)Py.Str(name))]);
        var list = Py.List([.. rows.Select(row => row.Count == 1 ? row[0] : Py.Tuple(row))]);
        return test with
        {
            Decorators = [Library.Pytest.Attr("mark").Attr("parametrize").Call(head, list), .. test.Decorators],
        };
    }

    /// <summary>A function that makes a request of fields that a test changes.</summary>
    public PyFunction RequestWith(string name, IReadOnlyList<PyParameter> parameters, IReadOnlyList<PyDictItem> fields)
    {
        var changes = new PyParameter(
            PyIdentifier.Of("changes"),
            Py.Name("object"),
            null,
            PyParameterKind.VariadicKeyword
        );
        return new PyFunction(PyIdentifier.Of(name), [.. parameters, changes], operation.Names.Input.Export)
        {
            Docstring = PyDocstring.Of("Return a valid request with some of its fields changed."),
            Body =
            [
                new PyAnnotatedAssign(
                    Py.Name("fields"),
                    Py.Name("dict").Index(Py.Name("str"), Py.Name("object")),
                    new PyDict([Py.Item("correlation_id", Library.Uuid4.Call()), .. fields])
                ),
                Py.Return(
                    operation
                        .Names.Input.Export.Attr("model_validate")
                        .Call(Py.Dict(Py.Spread(Py.Name("fields")), Py.Spread(Py.Name("changes"))))
                ),
            ],
        };
    }

    /// <summary>The test of the limits of inputs, or null if there are none.</summary>
    public PyFunction? Limits(IEnumerable<FieldSpec> fields, PyExpression request)
    {
        var rows = fields
            .SelectMany(field => operation.Node.Samples.Boundaries(field).Select(value => (field, value)))
            .Select(pair =>
                (IReadOnlyList<PyExpression>)
                    [
                        Py.Str(FieldName.Of(pair.field.Name)),
                        WireLiterals.Of(pair.value.Value),
                        Py.Bool(pair.value.IsValid),
                    ]
            )
            .ToList();
        if (rows.Count == 0)
        {
            return null;
        }
        var test = Test(
            "test_limits_of_fields",
            "What a field may hold is accepted, and what lies just beyond is refused.",
            [
                Py.Parameter("field", Py.Name("str")),
                Py.Parameter("value", Py.Name("object")),
                Py.Parameter("valid", Py.Name("bool")),
            ],
            new PyIf(new PyBranch(Py.Name("valid"), new PyAssert(request)))
            {
                Otherwise =
                [
                    new PyWith(
                        [
                            new PyWithItem(
                                Library
                                    .Pytest.Attr("raises")
                                    .Call(Library.ValidationError, Py.Arg("match", Py.Name("field")))
                            ),
                        ],
                        Py.Do(request)
                    ),
                ],
            }
        );
        return Each(test, ["field", "value", "valid"], rows);
    }

    /// <summary>Changes by a field's name: <c>**{field: value}</c>.</summary>
    public static PyArgument Change(PyExpression value) =>
        PyArgument.UnpackedMapping(Py.Dict(Py.Item(Py.Name("field"), value)));

    /// <summary>A valid value of a field as a literal.</summary>
    public PyExpression? Sample(FieldSpec field, int n) =>
        operation.Node.Samples.Valid(field, n) is { } value ? WireLiterals.Of(value) : null;

    /// <summary>Whether two samples of a field differ.</summary>
    public bool Varies(FieldSpec field) =>
        operation.Node.Samples.Valid(field) is { } one
        && operation.Node.Samples.Valid(field, 1) is { } other
        && !Equals(one, other);
}
