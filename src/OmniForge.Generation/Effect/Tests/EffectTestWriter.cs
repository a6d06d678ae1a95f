using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
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

/// <summary>Writes the tests of an operation on stored entities.</summary>
internal sealed class EffectTestWriter
{
    private readonly TestParts _parts;

    public EffectTestWriter(OperationScope operation) => _parts = new TestParts(operation);

    public PythonArtifact Write()
    {
        var operation = _parts.Operation;
        List<PyStatement> tests =
            EffectLogic.RecordGuardsOf(_parts.Spec).Any()
                ? [.. new RuledTests(_parts).Write(), .. new RecordRuleTests(_parts).Write()]
            : EffectLogic.IsRuled(_parts.Spec, _parts.Names.Entity) ? [.. new RuledTests(_parts).Write()]
            : HasSamples() ? [_parts.RecordFixture(), .. Tests()]
            : [];
        if (tests.Count == 0)
        {
            tests =
            [
                TestParts.Test(
                    "test_handler_can_be_called",
                    "There is no sample of its values to call it with.",
                    [],
                    new PyAssert(Py.Name("callable").Call(operation.Names.Handler.Export.Attr("handle")))
                ),
            ];
        }
        var names = tests
            .OfType<PyFunction>()
            .Select(test => test.Name.Value)
            .Where(name => name.StartsWith("test_", StringComparison.Ordinal));
        return PythonFiles.Test(
            operation.Names.TestPath,
            operation.Node.Project.Package,
            $"Tests of {operation.Names.Name}.",
            tests
        ) with
        {
            Links =
            [
                .. names.SelectMany(name =>
                    TraceLink.Of(operation.Spec.Sources, $"{operation.Names.TestPath.Value}::{name}", isTest: true)
                ),
            ],
        };
    }

    private bool HasSamples() =>
        _parts.Operation.Node.Samples.Request(_parts.Names.Entity.Model.Fields, 0, withOptional: true) is not null
        && _parts.Operation.Node.Samples.Request(_parts.Spec.Inputs, 0, withOptional: true) is not null;

    private IEnumerable<PyStatement> Tests() =>
        _parts.Spec.Logic switch
        {
            CreateLogic => new CreateTests(_parts).Write(),
            ListLogic => new ListTests(_parts).Write(),
            UpdateLogic => new UpdateTests(_parts).Write(),
            GetLogic => [Request(), Returned(), Unknown(), Logged()],
            DeleteLogic delete => [Request(), Deleted(delete), .. StatusTests(), Unknown()],
            ActionLogic action => [Request(), Acted(action), .. StatusTests(), Unknown(), .. Limits()],
            _ => [],
        };

    private PyFunction Request()
    {
        var key = new PyParameter(
            Python.Names.PyIdentifier.Of("key"),
            _parts.Operation.Node.Types.Annotation(_parts.Names.KeyField, Python.Names.PyModuleName.Of("tests"))
        );
        var others = _parts
            .Spec.Inputs.Where(field => field.Name != _parts.Names.Entity.Key)
            .Select(field => Py.Item(FieldName.Of(field.Name), _parts.Sample(field, 1)!));
        return _parts.RequestWith("request_for", [key], [Py.Item(_parts.Names.Key.Value, Py.Name("key")), .. others]);
    }

    private static PyCall For(PyExpression key, params IReadOnlyList<PyArgument> changes) =>
        Py.Name("request_for").Call([key, .. changes]);

    private PyFunction Returned() =>
        TestParts.Test(
            "test_stored_one_is_returned",
            SourceLine.Prefix(_parts.Spec.Sources.Take(1), "every field is answered."),
            [TestParts.ContainerParameter, _parts.RecordParameter],
            new PyAssign(TestParts.Answer, _parts.Handle(For(_parts.Key(TestParts.Record)))),
            new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(TestParts.Record)))
        );

    private PyFunction Unknown()
    {
        var request = Py.Name("request");
        return TestParts.Test(
            "test_unknown_one_is_refused",
            "NOT_FOUND, with the correlation id of the request.",
            [TestParts.ContainerParameter, _parts.StoreParameter, _parts.RecordParameter],
            Py.Do(TestParts.Store.Attr("delete").Call(_parts.Key(TestParts.Record))),
            new PyAssign(request, For(_parts.Key(TestParts.Record))),
            new PyWith(
                [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), TestParts.Caught)],
                Py.Do(_parts.Handle(request))
            ),
            new PyAssert(
                TestParts.Caught.Attr("value").Attr("error_code").Is(Library.ErrorCode.Attr(OnexErrorCode.NotFound))
            ),
            new PyAssert(TestParts.Caught.Attr("value").Attr("correlation_id").Eq(request.Attr("correlation_id")))
        );
    }

    private PyFunction Logged()
    {
        var (caplog, request) = (Py.Name("caplog"), Py.Name("request"));
        var r = Py.Name("r");
        var fields = Py.Name("vars").Call(r);
        var lines = new PyComprehension(
            PyCollectionKind.List,
            Py.Tuple(
                fields.Index(Py.Str("operation")),
                fields.Index(Py.Str("correlation_id")),
                fields.Index(Py.Str("outcome"))
            ),
            Py.For(r, caplog.Attr("records"))
        );
        var entry = (PyExpression outcome) =>
            Py.Tuple(Py.Str(_parts.Operation.Names.Name), Py.Name("str").Call(request.Attr("correlation_id")), outcome);
        return TestParts.Test(
            "test_log_tells_operation_exchange_and_outcome",
            "Each call is one line of the log.",
            [
                TestParts.ContainerParameter,
                _parts.StoreParameter,
                _parts.RecordParameter,
                Py.Parameter("caplog", Library.Pytest.Attr("LogCaptureFixture")),
            ],
            Py.Do(
                caplog
                    .Attr("set_level")
                    .Call(Py.Str("INFO"), Py.Arg("logger", Py.Str(_parts.Operation.Node.Project.Package.Root)))
            ),
            new PyAssign(request, For(_parts.Key(TestParts.Record))),
            Py.Do(_parts.Handle(request)),
            Py.Do(TestParts.Store.Attr("delete").Call(_parts.Key(TestParts.Record))),
            new PyWith(
                [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError))],
                Py.Do(_parts.Handle(request))
            ),
            new PyAssert(
                lines.Eq(
                    Py.List(entry(Py.Str("done")), entry(Library.ErrorCode.Attr(OnexErrorCode.NotFound).Attr("value")))
                )
            )
        );
    }

    private PyFunction Deleted(DeleteLogic delete)
    {
        var answer = delete.AnswersEntity
            ? new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(TestParts.Before)))
            : new PyAssert(_parts.Key(TestParts.Answer).Eq(_parts.Key(TestParts.Before)));
        return TestParts.Test(
            "test_stored_one_is_deleted",
            SourceLine.Prefix(_parts.Spec.Sources.Take(1), "and the others stay."),
            [TestParts.ContainerParameter, _parts.StoreParameter, _parts.RecordParameter],
            new PyAssign(TestParts.Before, _parts.With(TestParts.Record, AllowedStatus(delete.Guards))),
            Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before)),
            new PyAssign(TestParts.Answer, _parts.Handle(For(_parts.Key(TestParts.Before)))),
            answer,
            new PyAssert(TestParts.Store.Attr("get").Call(_parts.Key(TestParts.Before)).Is(Py.None))
        );
    }

    private PyFunction Acted(ActionLogic action)
    {
        var expressions = new RecordExpressions(
            _parts.Operation.Node,
            Python.Names.PyModuleName.Of("tests"),
            TestParts.Before
        );
        var changes = action.Assignments.Select(assignment =>
            Py.Item(FieldName.Of(assignment.Field), Told(assignment, expressions))
        );
        return TestParts.Test(
            "test_named_fields_change_and_the_rest_stays",
            SourceLine.Prefix(_parts.Spec.Sources.Take(1), "nothing else changes."),
            [TestParts.ContainerParameter, _parts.StoreParameter, _parts.RecordParameter],
            new PyAssign(TestParts.Before, _parts.With(TestParts.Record, AllowedStatus(action.Guards))),
            Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before)),
            new PyAssign(TestParts.Expected, _parts.With(TestParts.Before, [.. changes])),
            new PyAssign(TestParts.Answer, _parts.Handle(For(_parts.Key(TestParts.Before)))),
            new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(TestParts.Expected))),
            TestParts.Stored(_parts.Key(TestParts.Before), TestParts.Expected)
        );
    }

    private PyExpression Told(Assignment assignment, RecordExpressions expressions) =>
        assignment.Value switch
        {
            FieldExpression { Scope: FieldScope.Input } input => _parts.Sample(
                _parts.Spec.Inputs.First(field => field.Name == input.Name),
                1
            )!,
            NowExpression => Py.Str(TypeOf(assignment.Field) is DateType ? TestParts.FixedDay : TestParts.FixedTime),
            _ => expressions.Value(assignment.Field, assignment.Value),
        };

    private FieldType TypeOf(string field) => _parts.Names.Entity.Model.Fields.First(other => other.Name == field).Type;

    /// <summary>A status that every guard lets pass; none, if any does.</summary>
    private PyDictItem[] AllowedStatus(IReadOnlyList<Guard> guards)
    {
        var allowed = StatusRows(guards).Where(row => row.IsAllowed).Select(row => row.Status).FirstOrDefault();
        return allowed is null ? [] : [Py.Item(FieldName.Of(_parts.Names.Entity.StatusField!), Py.Str(allowed))];
    }

    private List<(string Status, bool IsAllowed)> StatusRows(IReadOnlyList<Guard> guards)
    {
        if (
            guards.Count == 0
            || _parts.Names.Entity.StatusField is not { } field
            || TypeOf(field) is not EnumType(var name)
        )
        {
            return [];
        }
        return
        [
            .. _parts
                .Operation.Node.Spec.Enums.First(candidate => candidate.Name == name)
                .Values.Select(status =>
                    (status, guards.All(guard => EffectLogic.Allows(guard.Condition, field, status) != false))
                ),
        ];
    }

    /// <summary>The tests of which statuses allow the operation.</summary>
    public IEnumerable<PyFunction> StatusTests()
    {
        var guards = EffectLogic.GuardsOf(_parts.Spec.Logic);
        var rows = StatusRows(guards);
        if (rows.Count == 0)
        {
            yield break;
        }
        var request = For(_parts.Key(TestParts.Before));
        var status = Py.Item(FieldName.Of(_parts.Names.Entity.StatusField!), Py.Name("status"));
        var test = TestParts.Test(
            "test_status_decides",
            SourceLine.Prefix(
                guards.SelectMany(guard => guard.Sources).Take(1),
                "INVALID_STATE, and nothing changes, unless the status allows it."
            ),
            [
                TestParts.ContainerParameter,
                _parts.StoreParameter,
                _parts.RecordParameter,
                Py.Parameter("status", Py.Name("str")),
                Py.Parameter("allowed", Py.Name("bool")),
            ],
            new PyAssign(TestParts.Before, _parts.With(TestParts.Record, status)),
            Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before)),
            new PyIf(new PyBranch(Py.Name("allowed"), new PyAssert(_parts.Handle(request))))
            {
                Otherwise =
                [
                    .. TestParts.Refused(_parts.Handle(request), RuleWriter.Code(guards[0].Error)),
                    TestParts.Stored(_parts.Key(TestParts.Before), TestParts.Before),
                ],
            }
        );
        yield return TestParts.Each(
            test,
            ["status", "allowed"],
            rows.Select(row => (IReadOnlyList<PyExpression>)[Py.Str(row.Status), Py.Bool(row.IsAllowed)])
        );
    }

    private IEnumerable<PyFunction> Limits()
    {
        var fields = _parts.Spec.Inputs.Where(field => field.Name != _parts.Names.Entity.Key);
        return
            _parts.Limits(fields, For(Library.Uuid4.Call(), TestParts.Change(Py.Name("value")))) is { } limits
            && _parts.Names.KeyField.Type is UuidType
            ? [limits]
            : [];
    }
}
