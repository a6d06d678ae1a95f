using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect.Tests;

/// <summary>Writes the tests of an operation that changes the fields that are set.</summary>
internal sealed class UpdateTests(TestParts parts)
{
    private readonly UpdateLogic _logic = (UpdateLogic)parts.Spec.Logic;
    private readonly List<FieldSpec> _fields =
    [
        .. parts.Spec.Inputs.Where(field => field.Name != parts.Names.Entity.Key),
    ];

    public IEnumerable<PyStatement> Write()
    {
        yield return Request();
        if (Changes().ToList() is { Count: > 0 } changes)
        {
            yield return Changed(changes);
        }
        if (Named(field => field.IsNullable) is { Count: > 0 } nullable)
        {
            yield return Cleared(nullable);
        }
        if (Named(field => !field.IsNullable) is { Count: > 0 } others)
        {
            yield return NullIsRefused(others);
        }
        foreach (var rule in EffectLogic.UniquesOf(parts.Spec, parts.Names.Entity))
        {
            yield return OwnIsNoDuplicate(rule);
            yield return OtherIsDuplicate(rule);
        }
        foreach (var test in new EffectTestWriter(parts.Operation).StatusTests())
        {
            yield return test;
        }
        yield return Unknown();
        if (
            parts.Names.KeyField.Type is UuidType
            && parts.Limits(_fields, For(Library.Uuid4.Call(), TestParts.Change(Py.Name("value")))) is { } limits
        )
        {
            yield return limits;
        }
    }

    private PyFunction Request()
    {
        var key = new PyParameter(
            PyIdentifier.Of("key"),
            parts.Operation.Node.Types.Annotation(parts.Names.KeyField, PyModuleName.Of("tests"))
        );
        return parts.RequestWith("request_for", [key], [Py.Item(parts.Names.Key.Value, Py.Name("key"))]);
    }

    private static PyCall For(PyExpression key, params IReadOnlyList<PyArgument> changes) =>
        Py.Name("request_for").Call([key, .. changes]);

    private IEnumerable<IReadOnlyList<PyExpression>> Changes() =>
        _fields
            .Where(parts.Varies)
            .Select(field => (IReadOnlyList<PyExpression>)[Py.Str(FieldName.Of(field.Name)), parts.Sample(field, 1)!]);

    private List<IReadOnlyList<PyExpression>> Named(Func<FieldSpec, bool> isMeant) =>
        [.. _fields.Where(isMeant).Select(field => (IReadOnlyList<PyExpression>)[Py.Str(FieldName.Of(field.Name))])];

    private IEnumerable<PyStatement> ChangedBy(PyExpression value)
    {
        var besides = _logic.Assignments.Select(assignment =>
            Py.Item(FieldName.Of(assignment.Field), Besides(assignment))
        );
        yield return new PyAssign(TestParts.Before, parts.With(TestParts.Record, AllowedStatus()));
        yield return Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before));
        yield return new PyAssign(
            TestParts.Expected,
            parts.With(TestParts.Before, [Py.Item(Py.Name("field"), value), .. besides])
        );
        yield return new PyAssign(
            TestParts.Answer,
            parts.Handle(For(parts.Key(TestParts.Before), TestParts.Change(value)))
        );
        yield return new PyAssert(TestParts.Dict(TestParts.Answer).Eq(TestParts.Dict(TestParts.Expected)));
        yield return TestParts.Stored(parts.Key(TestParts.Before), TestParts.Expected);
    }

    private PyExpression Besides(Assignment assignment) =>
        assignment.Value is NowExpression
            ? Py.Str(
                parts.Names.Entity.Model.Fields.First(field => field.Name == assignment.Field).Type is DateType
                    ? TestParts.FixedDay
                    : TestParts.FixedTime
            )
            : new RecordExpressions(parts.Operation.Node, PyModuleName.Of("tests"), TestParts.Before).Value(
                assignment.Field,
                assignment.Value
            );

    /// <summary>A status that every guard lets pass.</summary>
    private PyDictItem[] AllowedStatus()
    {
        if (_logic.Guards.Count == 0 || parts.Names.Entity.StatusField is not { } field)
        {
            return [];
        }
        var type = parts.Names.Entity.Model.Fields.First(other => other.Name == field).Type as EnumType;
        var values =
            parts.Operation.Node.Spec.Enums.FirstOrDefault(candidate => candidate.Name == type?.EnumName)?.Values ?? [];
        var allowed = values.FirstOrDefault(status =>
            _logic.Guards.All(guard => EffectLogic.Allows(guard.Condition, field, status) == true)
        );
        return allowed is null ? [] : [Py.Item(FieldName.Of(field), Py.Str(allowed))];
    }

    private PyFunction Changed(IEnumerable<IReadOnlyList<PyExpression>> changes)
    {
        var test = TestParts.Test(
            "test_named_field_changes_and_the_rest_stays",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "one field after the other."),
            [
                TestParts.ContainerParameter,
                parts.StoreParameter,
                parts.RecordParameter,
                Py.Parameter("field", Py.Name("str")),
                Py.Parameter("value", Py.Name("object")),
            ],
            [.. ChangedBy(Py.Name("value"))]
        );
        return TestParts.Each(test, ["field", "value"], changes);
    }

    private PyFunction Cleared(IEnumerable<IReadOnlyList<PyExpression>> fields)
    {
        var test = TestParts.Test(
            "test_null_clears_a_field_that_may_be_empty",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "and nothing else."),
            [
                TestParts.ContainerParameter,
                parts.StoreParameter,
                parts.RecordParameter,
                Py.Parameter("field", Py.Name("str")),
            ],
            [.. ChangedBy(Py.None)]
        );
        return TestParts.Each(test, ["field"], fields);
    }

    private PyFunction NullIsRefused(IEnumerable<IReadOnlyList<PyExpression>> fields)
    {
        var test = TestParts.Test(
            "test_null_is_refused_for_a_field_that_may_not_be_empty",
            SourceLine.Prefix(parts.Spec.Sources.Take(1), "it does not count as left out either."),
            [parts.RecordParameter, Py.Parameter("field", Py.Name("str"))],
            new PyWith(
                [
                    new PyWithItem(
                        Library.Pytest.Attr("raises").Call(Library.ValidationError, Py.Arg("match", Py.Name("field")))
                    ),
                ],
                Py.Do(For(parts.Key(TestParts.Record), TestParts.Change(Py.None)))
            )
        );
        return TestParts.Each(test, ["field"], fields);
    }

    private PyDict Values(UniqueRule rule, int n) =>
        new([
            .. rule
                .Fields.Select(name => _fields.FirstOrDefault(field => field.Name == name))
                .OfType<FieldSpec>()
                .Select(field => Py.Item(FieldName.Of(field.Name), parts.Sample(field, n)!)),
        ]);

    private PyFunction OwnIsNoDuplicate(UniqueRule rule) =>
        TestParts.Test(
            "test_own_" + string.Join("_and_", rule.Fields.Select(FieldName.Of)) + "_is_no_duplicate",
            SourceLine.Prefix(rule.Sources.Take(1), "nothing is compared with itself."),
            [TestParts.ContainerParameter, parts.StoreParameter, parts.RecordParameter],
            new PyAssign(TestParts.Before, parts.With(TestParts.Record, AllowedStatus())),
            Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before)),
            new PyAssert(parts.Handle(For(parts.Key(TestParts.Before), PyArgument.UnpackedMapping(Values(rule, 0)))))
        );

    private PyFunction OtherIsDuplicate(UniqueRule rule)
    {
        var sample = parts.Operation.Node.Samples.Request(parts.Names.Entity.Model.Fields, 1, withOptional: true)!;
        var kept = rule.Fields.Where(name => !_fields.Exists(field => field.Name == name));
        var other = sample.Select(field =>
            kept.Select(FieldName.Of).Contains(field.Name, StringComparer.Ordinal)
                ? Py.Item(field.Name, TestParts.Record.Attr(field.Name))
                : Py.Item(field.Name, WireLiterals.Of(field.Value))
        );
        return TestParts.Test(
            "test_" + string.Join("_and_", rule.Fields.Select(FieldName.Of)) + "_of_another_is_refused",
            SourceLine.Prefix(rule.Sources.Take(1), "and nothing changes."),
            [TestParts.ContainerParameter, parts.StoreParameter, parts.RecordParameter],
            [
                Py.Do(
                    TestParts.Store.Attr("insert").Call(parts.Model.Attr("model_validate").Call(new PyDict([.. other])))
                ),
                new PyAssign(TestParts.Before, parts.With(TestParts.Record, AllowedStatus())),
                Py.Do(TestParts.Store.Attr("replace").Call(TestParts.Before)),
                .. TestParts.Refused(
                    parts.Handle(For(parts.Key(TestParts.Before), PyArgument.UnpackedMapping(Values(rule, 1)))),
                    OnexErrorCode.DuplicateRegistration
                ),
                TestParts.Stored(parts.Key(TestParts.Before), TestParts.Before),
            ]
        );
    }

    private PyFunction Unknown() =>
        TestParts.Test(
            "test_unknown_one_is_refused",
            "NOT_FOUND, and nothing is stored.",
            [TestParts.ContainerParameter, parts.StoreParameter, parts.RecordParameter],
            [
                Py.Do(TestParts.Store.Attr("delete").Call(parts.Key(TestParts.Record))),
                .. TestParts.Refused(parts.Handle(For(parts.Key(TestParts.Record))), OnexErrorCode.NotFound),
                new PyAssert(TestParts.Store.Attr("get").Call(parts.Key(TestParts.Record)).Is(Py.None)),
            ]
        );
}
