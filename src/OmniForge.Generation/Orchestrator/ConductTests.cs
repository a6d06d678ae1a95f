using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Orchestrator;

/// <summary>Writes the tests of a workflow: order, joins, left-out steps, the end, compensations, refusals, the contract.</summary>
internal static class ConductTests
{
    private static readonly PyExpression Text = Py.Name("str");
    private static readonly PyExpression Mapping = Py.Name("dict").Index(Py.Name("str"), Py.Name("object"));

    /// <summary>The module of tests.</summary>
    public static PythonArtifact Write(OperationScope operation)
    {
        var runs = ConductContexts.Of(operation);
        List<PyFunction> tests =
        [
            .. Steps(operation, runs),
            .. Compensations(operation, runs),
            .. Unknown(operation, runs),
            .. Boundaries(operation, runs),
            Declared(operation),
        ];
        return PythonFiles.Test(
            operation.Names.TestPath,
            operation.Node.Project.Package,
            $"Tests of {operation.Names.Name}.",
            [AnswerTo(operation), .. tests]
        ) with
        {
            Links =
            [
                .. tests.SelectMany(test =>
                    TraceLink.Of(
                        operation.Spec.Sources,
                        $"{operation.Names.TestPath.Value}::{test.Name.Value}",
                        isTest: true
                    )
                ),
            ],
        };
    }

    private static PyFunction AnswerTo(OperationScope operation)
    {
        var request = operation
            .Names.Input.Export.Attr("model_validate")
            .Call(
                Py.Dict(
                    Py.Spread(Py.Name("context")),
                    Py.Item("correlation_id", Library.Uuid4.Call()),
                    Py.Item("completed_steps", Py.Name("completed").Attr("split").Call()),
                    Py.Item("failed_step", Py.Name("failed"))
                )
            );
        return Py.Function(
            "answer_to",
            [
                Py.Parameter("context", Mapping),
                Py.Parameter("completed", Text),
                Py.Parameter("failed", Text | Py.None, Py.None),
            ],
            operation.Names.Output.Export
        ) with
        {
            Docstring = PyDocstring.Of("Return the answer for the completed steps, separated by blanks."),
            Body = [Py.Return(operation.Names.Handler.Export.Call().Attr("handle").Call(request))],
        };
    }

    private static IEnumerable<PyFunction> Steps(OperationScope operation, IReadOnlyList<WorkflowRun> runs)
    {
        var rows = new List<PyExpression>();
        foreach (var run in OnePerPath(runs))
        {
            foreach (var done in Stages(run))
            {
                rows.Add(Row(run, done));
            }
        }

        foreach (var run in runs)
        {
            rows.Add(Row(run, run.Order(lastFirst: false)));
            rows.AddRange(Deciding(operation, run).Select(done => Row(run, done)));
        }

        if (rows.Count > 0)
        {
            yield return Test(
                "test_next_steps",
                operation,
                "side by side, joins, steps that are left out, the end.",
                [("context", Mapping), ("completed", Text), ("status", Text), ("next_steps", Text)],
                [.. rows.Distinct()],
                Py.Assign("answer", Py.Name("answer_to").Call(Py.Name("context"), Py.Name("completed"))),
                new PyAssert(Py.Name("answer").Attr("status").Eq(Py.Name("status"))),
                new PyAssert(
                    Py.Name("list")
                        .Call(Py.Name("answer").Attr("next_steps"))
                        .Eq(Py.Name("next_steps").Attr("split").Call())
                ),
                new PyAssert(Py.Name("answer").Attr("compensations").Eq(Py.Tuple()))
            );
        }
    }

    private static IEnumerable<WorkflowRun> OnePerPath(IReadOnlyList<WorkflowRun> runs) =>
        runs.DistinctBy(run => string.Join(' ', run.LeftOut), StringComparer.Ordinal);

    /// <summary>What may have been completed: both orders, step by step, and each step with one predecessor missing.</summary>
    private static IEnumerable<IReadOnlyList<string>> Stages(WorkflowRun run)
    {
        foreach (var order in new[] { run.Order(lastFirst: false), run.Order(lastFirst: true) })
        {
            for (var count = 0; count <= order.Count; count++)
            {
                yield return [.. order.Take(count)];
            }
        }

        var all = run.Order(lastFirst: false);
        foreach (var name in all)
        {
            foreach (var missing in run.Predecessors(name).Where(_ => run.Predecessors(name).Count > 1))
            {
                yield return [.. all.TakeWhile(other => other != name).Where(other => other != missing)];
            }
        }
    }

    /// <summary>What is completed when a step that depends on something is due.</summary>
    private static IEnumerable<IReadOnlyList<string>> Deciding(OperationScope operation, WorkflowRun run)
    {
        var all = run.Order(lastFirst: false);
        foreach (var step in operation.Node.Spec.Workflow!.Steps.Where(step => step.Condition is not null))
        {
            var needed = Behind(run, run.Predecessors(step.Name));
            yield return [.. all.Where(needed.Contains)];
        }
    }

    private static HashSet<string> Behind(WorkflowRun run, IEnumerable<string> names)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Where(needed.Add).ToList())
        {
            needed.UnionWith(Behind(run, run.Predecessors(name)));
        }

        return needed;
    }

    private static PyExpression Row(WorkflowRun run, IReadOnlyList<string> done) =>
        Py.Tuple(
            WireLiterals.Dictionary(run.Context),
            Py.Str(string.Join(' ', done)),
            Py.Str(run.IsRunning(done) ? "running" : "completed"),
            Py.Str(string.Join(' ', run.Next(done)))
        );

    private static IEnumerable<PyFunction> Compensations(OperationScope operation, IReadOnlyList<WorkflowRun> runs)
    {
        var rows = new List<PyExpression>();
        foreach (var run in OnePerPath(runs))
        {
            foreach (var order in new[] { run.Order(lastFirst: false), run.Order(lastFirst: true) })
            {
                for (var count = 0; count < order.Count; count++)
                {
                    rows.Add(Failure(run, [.. order.Take(count)], order[count]));
                }

                rows.Add(Failure(run, order, order[^1]));
            }
        }

        if (rows.Count > 0)
        {
            yield return Test(
                "test_compensations",
                operation,
                "the last completed step first, the failed one not at all.",
                [("context", Mapping), ("completed", Text), ("failed", Text), ("compensations", Text)],
                [.. rows.Distinct()],
                Py.Assign(
                    "answer",
                    Py.Name("answer_to").Call(Py.Name("context"), Py.Name("completed"), Py.Name("failed"))
                ),
                new PyAssert(Py.Name("answer").Attr("status").Eq(Py.Str("compensating"))),
                new PyAssert(
                    Py.Name("list")
                        .Call(Py.Name("answer").Attr("compensations"))
                        .Eq(Py.Name("compensations").Attr("split").Call())
                ),
                new PyAssert(Py.Name("answer").Attr("next_steps").Eq(Py.Tuple()))
            );
        }
    }

    private static PyExpression Failure(WorkflowRun run, IReadOnlyList<string> done, string failed) =>
        Py.Tuple(
            WireLiterals.Dictionary(run.Context),
            Py.Str(string.Join(' ', done)),
            Py.Str(failed),
            Py.Str(string.Join(' ', run.Undo(done, failed)))
        );

    private static IEnumerable<PyFunction> Unknown(OperationScope operation, IReadOnlyList<WorkflowRun> runs)
    {
        if (runs is not [var run, ..])
        {
            yield break;
        }

        var unknown = "no_such_step";
        yield return Test(
            "test_unknown_step_is_refused",
            operation,
            "in either field.",
            [("completed", Text), ("failed", Text | Py.None)],
            [Py.Tuple(Py.Str(unknown), Py.None), Py.Tuple(Py.Str(""), Py.Str(unknown))],
            new PyWith(
                [
                    new PyWithItem(
                        Library.Pytest.Attr("raises").Call(Library.ValidationError, Py.Arg("match", Py.Str("_step")))
                    ),
                ],
                Py.Do(
                    Py.Name("answer_to")
                        .Call(WireLiterals.Dictionary(run.Context), Py.Name("completed"), Py.Name("failed"))
                )
            )
        );
        yield return new PyFunction(PyIdentifier.Of("test_failed_step_may_be_left_out"), [], Py.None)
        {
            Docstring = PyDocstring.Of(SourceLine.Prefix(operation.Spec.Sources.Take(1), "or be null.")),
            Body =
            [
                new PyAnnotatedAssign(Py.Name("context"), Mapping, WireLiterals.Dictionary(run.Context)),
                Py.Assign(
                    "request",
                    operation
                        .Names.Input.Export.Attr("model_validate")
                        .Call(
                            Py.Dict(
                                Py.Spread(Py.Name("context")),
                                Py.Item("correlation_id", Library.Uuid4.Call()),
                                Py.Item("completed_steps", Py.List())
                            )
                        )
                ),
                new PyAssert(
                    operation
                        .Names.Handler.Export.Call()
                        .Attr("handle")
                        .Call(Py.Name("request"))
                        .Eq(Py.Name("answer_to").Call(Py.Name("context"), Py.Str("")))
                ),
            ],
        };
    }

    private static IEnumerable<PyFunction> Boundaries(OperationScope operation, IReadOnlyList<WorkflowRun> runs)
    {
        var rows = new List<PyExpression>();
        foreach (
            var field in operation.Spec.Inputs.Where(input => input.Name is not ("completed_steps" or "failed_step"))
        )
        {
            rows.AddRange(
                operation
                    .Node.Samples.Boundaries(field)
                    .Select(boundary =>
                        (PyExpression)
                            Py.Tuple(
                                Py.Str(FieldName.Of(field.Name)),
                                WireLiterals.Of(boundary.Value),
                                Py.Bool(boundary.IsValid)
                            )
                    )
            );
            if (operation.Node.Samples.Invalid(field) is { } invalid)
            {
                rows.Add(Py.Tuple(Py.Str(FieldName.Of(field.Name)), WireLiterals.Of(invalid), Py.False));
            }

            if (field.IsRequired)
            {
                rows.Add(Py.Tuple(Py.Str(FieldName.Of(field.Name)), Py.None, Py.False));
            }
        }

        if (rows.Count == 0 || runs is not [var run, ..])
        {
            yield break;
        }

        var context = Py.Dict(Py.Spread(Py.Name("context")), new PyDictItem(Py.Name("field"), Py.Name("value")));
        yield return Test(
            "test_values_at_the_limits",
            operation,
            "the last values that are allowed and the first that are not.",
            [("field", Text), ("value", Py.Name("object")), ("valid", Py.Name("bool"))],
            [.. rows.Distinct()],
            new PyAnnotatedAssign(Py.Name("context"), Mapping, WireLiterals.Dictionary(run.Context)),
            new PyIf(new PyBranch(Py.Name("valid"), [new PyAssert(Py.Name("answer_to").Call(context, Py.Str("")))]))
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
                        Py.Do(Py.Name("answer_to").Call(context, Py.Str("")))
                    ),
                ],
            }
        );
    }

    private static PyFunction Declared(OperationScope operation)
    {
        var node = operation.Node;
        var (path, contract, workflow, one) = (Py.Name("path"), Py.Name("contract"), Py.Name("workflow"), Py.Name("n"));
        var package = new PySymbol(node.Names.Package.Parent!, PyIdentifier.Of(node.Names.Folder));
        var load = PySymbol.Of("omnibase_core.utils.util_safe_yaml_loader", "load_yaml_content_as_model");
        var model = PySymbol.Of(
            "omnibase_core.models.contracts.model_contract_orchestrator",
            "ModelContractOrchestrator"
        );
        var waits = new PySymbol(operation.Names.Handler.Module, PyIdentifier.Of("WAITS_FOR"));
        return new PyFunction(PyIdentifier.Of("test_contract_declares_the_same_steps"), [], Py.None)
        {
            Docstring = PyDocstring.Of("The contract's execution graph is the handler's."),
            Body =
            [
                Py.Assign(
                    path,
                    PySymbol
                        .Of("pathlib", "Path")
                        .Call(package.Attr(PyIdentifier.File))
                        .Attr("with_name")
                        .Call(Py.Str("contract.yaml"))
                ),
                Py.Assign(contract, load.Call(path.Attr("read_text").Call(Py.Str("utf-8")), model)),
                Py.Assign(workflow, contract.Attr("workflow_coordination").Attr("workflow_definition")),
                new PyAssert(workflow.IsNot(Py.None)),
                Py.Assign(
                    "declared",
                    new PyDictComprehension(
                        one.Attr("node_id"),
                        Py.Name("tuple").Call(one.Attr("depends_on")),
                        Py.For(one, workflow.Attr("execution_graph").Attr("nodes"))
                    )
                ),
                new PyAssert(Py.Name("declared").Eq(waits)),
            ],
        };
    }

    private static PyFunction Test(
        string name,
        OperationScope operation,
        string shows,
        IReadOnlyList<(string Name, PyExpression Type)> parameters,
        IReadOnlyList<PyExpression> rows,
        params IReadOnlyList<PyStatement> body
    ) =>
        new(PyIdentifier.Of(name), [.. parameters.Select(one => Py.Parameter(one.Name, one.Type))], Py.None)
        {
            Decorators =
            [
                Library
                    .Pytest.Attr("mark")
                    .Attr("parametrize")
                    .Call(Py.Tuple([.. parameters.Select(one => Py.Str(one.Name))]), Py.List(rows)),
            ],
            Docstring = PyDocstring.Of(SourceLine.Prefix(operation.Spec.Sources.Take(3), shows)),
            Body = body,
        };
}
