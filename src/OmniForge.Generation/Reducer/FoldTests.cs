using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes the tests of one operation of a reducer: what changes and what stays, what is refused.</summary>
internal static class FoldTests
{
    private static readonly PyExpression Mapping = Py.Name("dict").Index(Py.Name("str"), Py.Name("object"));

    /// <summary>The module of tests.</summary>
    public static PythonArtifact Write(OperationScope operation, FoldLogic fold)
    {
        var functions = new List<PyFunction>();
        functions.AddRange(Changes(operation, fold));
        functions.AddRange(Guards(operation, fold));
        functions.AddRange(Boundaries(operation));
        functions.AddRange(OtherTriggers(operation, fold));
        functions.AddRange(LeftOut(operation, fold));
        return PythonFiles.Test(
            operation.Names.TestPath,
            operation.Node.Project.Package,
            $"Tests of {operation.Names.Name}.",
            [.. functions.Cast<PyStatement>()]
        ) with
        {
            Links =
            [
                .. functions.SelectMany(function =>
                    TraceLink.Of(
                        operation.Spec.Sources,
                        $"{operation.Names.TestPath.Value}::{function.Name.Value}",
                        isTest: true
                    )
                ),
            ],
        };
    }

    /// <summary>Each event in each state that it is possible in, with at most three samples.</summary>
    private static IEnumerable<PyFunction> Changes(OperationScope operation, FoldLogic fold)
    {
        var samples = new FoldSamples(operation.Node);
        var rows = new List<PyExpression>();
        foreach (var name in fold.Events)
        {
            foreach (var status in StatesOf(operation, name))
            {
                foreach (var sample in samples.Of(operation.Spec, fold, name, status).Take(rows.Count == 0 ? 3 : 2))
                {
                    rows.Add(
                        Py.Tuple(
                            WireLiterals.Dictionary(sample.State),
                            WireLiterals.Dictionary([.. sample.Carried, .. Trigger(fold, name)]),
                            WireLiterals.Dictionary(sample.Changed)
                        )
                    );
                }
            }
        }

        if (rows.Count == 0)
        {
            yield break;
        }

        var (before, carried, changed) = (Py.Name("before"), Py.Name("carried"), Py.Name("changed"));
        yield return Test(
            "test_event_changes_what_it_names_and_nothing_else",
            operation,
            "the fields that change, and those that stay.",
            ["before", "carried", "changed"],
            rows,
            Py.Assign("answer", Handled(operation, before, carried)),
            new PyAssert(
                Py.Name("answer")
                    .Eq(
                        operation
                            .Names.Output.Export.Attr("model_validate")
                            .Call(Py.Dict(Py.Spread(before), Py.Spread(changed)))
                    )
            )
        );
    }

    private static IEnumerable<PyFunction> Guards(OperationScope operation, FoldLogic fold)
    {
        var samples = new FoldSamples(operation.Node);
        var rows = new List<PyExpression>();
        foreach (var guard in fold.Guards)
        {
            var status = StatesOf(operation, fold.Events[0]).FirstOrDefault();
            if (status is not null && samples.Refused(operation.Spec, fold, guard, status) is var (state, carried))
            {
                rows.Add(Py.Tuple(WireLiterals.Dictionary(state), WireLiterals.Dictionary(carried)));
            }
        }

        if (rows.Count > 0)
        {
            yield return Test(
                "test_broken_rule_is_refused",
                operation,
                "what must hold does not.",
                ["before", "carried"],
                rows,
                Raises(Library.OnexError, Py.Do(Handled(operation, Py.Name("before"), Py.Name("carried"))), "caught"),
                new PyAssert(
                    Py.Name("caught")
                        .Attr("value")
                        .Attr("error_code")
                        .Is(Library.ErrorCode.Attr(OnexErrorCode.ValidationError))
                )
            );
        }
    }

    /// <summary>Values on both sides of what the fields may hold: those of the event, and of the state in the first operation.</summary>
    private static IEnumerable<PyFunction> Boundaries(OperationScope operation)
    {
        var node = operation.Node;
        if (Valid(operation) is not { } request)
        {
            yield break;
        }

        var isFirst = node.Spec.Operations.First(other => other.Logic is FoldLogic).Name == operation.Spec.Name;
        var fields = isFirst ? operation.Spec.Inputs : [.. FoldOperations.OwnInputs(node.Spec, operation.Spec)];
        var rows = new List<PyExpression>();
        foreach (var field in fields.Where(field => field.Name != "trigger"))
        {
            var values = node.Samples.Boundaries(field).Select(boundary => (boundary.Value, boundary.IsValid)).ToList();
            if (values.Count == 0 && node.Samples.Invalid(field) is { } invalid)
            {
                values.Add((invalid, false));
            }

            rows.AddRange(
                values.Select(value =>
                    Py.Tuple(Py.Str(FieldName.Of(field.Name)), WireLiterals.Of(value.Value), Py.Bool(value.IsValid))
                )
            );
            if (field.IsRequired && !field.IsNullable)
            {
                rows.Add(Py.Tuple(Py.Str(FieldName.Of(field.Name)), Py.None, Py.False));
            }
        }

        if (rows.Count > 0)
        {
            yield return Boundary(operation, request, rows);
        }
    }

    private static PyFunction Boundary(
        OperationScope operation,
        IReadOnlyList<WireField> request,
        List<PyExpression> rows
    )
    {
        var fields = Py.Name("fields");
        var validated = operation.Names.Input.Export.Attr("model_validate").Call(fields);
        return Test(
            "test_values_at_the_limits",
            operation,
            "the last values that are allowed and the first that are not.",
            ["field", "value", "valid"],
            rows,
            new PyAnnotatedAssign(
                fields,
                Mapping,
                WireLiterals.Dictionary(request, Py.Item("correlation_id", Library.Uuid4.Call()))
            ),
            Py.Assign(fields.Index(Py.Name("field")), Py.Name("value")),
            new PyIf(new PyBranch(Py.Name("valid"), [new PyAssert(validated)]))
            {
                Otherwise =
                [
                    Raises(Library.ValidationError, Py.Do(validated), null, Py.Arg("match", Py.Name("field"))),
                ],
            }
        );
    }

    private static IEnumerable<PyFunction> OtherTriggers(OperationScope operation, FoldLogic fold)
    {
        if (fold.Events.Count < 2 || Valid(operation) is not { } request)
        {
            yield break;
        }

        var others = operation
            .Node.Spec.Machine!.Events.Except(fold.Events, StringComparer.Ordinal)
            .Append("no such event")
            .Append("");
        var fields = WireLiterals.Dictionary(
            request.Where(field => field.Name != "trigger"),
            Py.Item("correlation_id", Library.Uuid4.Call())
        );
        yield return Test(
            "test_other_trigger_is_refused",
            operation,
            "events that carry or change something have an operation of their own.",
            ["trigger"],
            [.. others.Select(other => (PyExpression)Py.Str(other))],
            Raises(
                Library.ValidationError,
                Py.Do(
                    operation
                        .Names.Input.Export.Attr("model_validate")
                        .Call(Py.Dict([.. fields.Items, Py.Item("trigger", Py.Name("trigger"))]))
                ),
                null,
                Py.Arg("match", Py.Str("trigger"))
            )
        );
    }

    private static IEnumerable<PyFunction> LeftOut(OperationScope operation, FoldLogic fold)
    {
        var optional = operation
            .Node.Spec.Models[0]
            .Fields.Where(field => field.IsNullable)
            .Select(field => FieldName.Of(field.Name))
            .ToList();
        var status = StatesOf(operation, fold.Events[0]).FirstOrDefault();
        var sample =
            status is null ? null
            : new FoldSamples(operation.Node).Of(operation.Spec, fold, fold.Events[0], status) is [var first, ..]
                ? first
            : null;
        if (optional.Count == 0 || sample is null)
        {
            yield break;
        }

        IReadOnlyList<WireField> all = [.. sample.State, .. sample.Carried, .. Trigger(fold, fold.Events[0])];
        var (fields, told, leftOut) = (Py.Name("fields"), Py.Name("told"), Py.Name("left_out"));
        var validate = operation.Names.Input.Export.Attr("model_validate");
        yield return Test(
            "test_field_that_may_be_null_may_be_left_out",
            operation,
            "it counts as null.",
            ["field"],
            [.. optional.Select(name => (PyExpression)Py.Str(name))],
            new PyAnnotatedAssign(
                fields,
                Mapping,
                WireLiterals.Dictionary(all, Py.Item("correlation_id", Library.Uuid4.Call()))
            ),
            Py.Assign(told, validate.Call(Py.Dict(Py.Spread(fields), new PyDictItem(Py.Name("field"), Py.None)))),
            new PyDelete(fields.Index(Py.Name("field"))),
            Py.Assign(leftOut, validate.Call(fields)),
            new PyAssert(leftOut.Eq(told))
        );
    }

    /// <summary>A request that is as it should be.</summary>
    private static IReadOnlyList<WireField>? Valid(OperationScope operation)
    {
        var fold = (FoldLogic)operation.Spec.Logic;
        var status = StatesOf(operation, fold.Events[0]).FirstOrDefault();
        return
            status is not null
            && new FoldSamples(operation.Node).Of(operation.Spec, fold, fold.Events[0], status) is [var sample, ..]
            ? [.. sample.State, .. sample.Carried, .. Trigger(fold, fold.Events[0])]
            : null;
    }

    private static IEnumerable<string> StatesOf(OperationScope operation, string name) =>
        operation
            .Node.Spec.Machine!.Transitions.Where(transition => transition.Event == name)
            .Select(transition => transition.From)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<WireField> Trigger(FoldLogic fold, string name) =>
        fold.Events.Count > 1 ? [new WireField("trigger", WireValue.Text(name))] : [];

    private static PyCall Handled(OperationScope operation, PyExpression before, PyExpression carried)
    {
        var request = operation
            .Names.Input.Export.Attr("model_validate")
            .Call(Py.Dict(Py.Spread(before), Py.Spread(carried), Py.Item("correlation_id", Library.Uuid4.Call())));
        return operation.Names.Handler.Export.Call().Attr("handle").Call(request);
    }

    private static PyWith Raises(
        PyExpression error,
        PyStatement body,
        string? caught,
        params IReadOnlyList<PyArgument> more
    ) =>
        new(
            [
                new PyWithItem(
                    Library.Pytest.Attr("raises").Call([error, .. more]),
                    caught is null ? null : Py.Name(caught)
                ),
            ],
            body
        );

    private static PyFunction Test(
        string name,
        OperationScope operation,
        string shows,
        IReadOnlyList<string> parameters,
        IReadOnlyList<PyExpression> rows,
        params IReadOnlyList<PyStatement> body
    )
    {
        PyExpression names = parameters.Count == 1 ? Py.Str(parameters[0]) : Py.Tuple([.. parameters.Select(Py.Str)]);
        return new PyFunction(
            PyIdentifier.Of(name),
            [.. parameters.Select(parameter => Py.Parameter(parameter, AnnotationOf(parameter)))],
            Py.None
        )
        {
            Decorators = [Library.Pytest.Attr("mark").Attr("parametrize").Call(names, Py.List(rows))],
            Docstring = PyDocstring.Of(SourceLine.Prefix(operation.Spec.Sources.Take(3), shows)),
            Body = body,
        };
    }

    private static PyExpression AnnotationOf(string parameter) =>
        parameter switch
        {
            "field" or "trigger" => Py.Name("str"),
            "valid" => Py.Name("bool"),
            "value" => Py.Name("object"),
            _ => Mapping,
        };
}
