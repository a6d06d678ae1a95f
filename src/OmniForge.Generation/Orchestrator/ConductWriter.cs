using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Logic;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Workflows;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Orchestrator;

/// <summary>Writes operations that say which steps of a workflow are next.</summary>
internal sealed class ConductWriter : IOperationWriter
{
    private static readonly PyName Request = Py.Name("request");
    private static readonly PyName WaitsFor = Py.Name("WAITS_FOR");
    private static readonly PyName UndoneBy = Py.Name("UNDONE_BY");
    private static readonly PyName LeftOut = Py.Name("left_out");
    private static readonly PyName Done = Py.Name("done");

    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Spec.Logic is ConductLogic && operation.Node.Spec.Workflow is not null
            ? new OperationArtifacts(
                [Handler(operation), ConductTests.Write(operation)],
                ConductCases.Of(operation),
                []
            )
            : null;
    }

    private static PythonArtifact Handler(OperationScope operation)
    {
        var names = new ConductNames(operation);
        var handler = operation.Names.Handler;
        List<PyStatement> body = [Waits(names, handler.Module)];
        if (names.Undoable.Count > 0)
        {
            body.Add(Undo(names, handler.Module));
        }

        body.Add(Class(operation, names));
        if (names.Conditional.Count > 0)
        {
            body.Add(
                StepsUnless(
                    operation,
                    names,
                    "left_out_steps",
                    "Return the steps whose condition is not true.",
                    "takes_place",
                    [.. names.Conditional.Select(step => (step, step.Condition!))]
                )
            );
        }

        body.Add(Predecessors(names, handler.Module));
        if (names.Undoable.Count > 0)
        {
            body.Add(Compensations(operation, names));
        }

        if (names.Keepable.Count > 0)
        {
            body.Add(
                StepsUnless(
                    operation,
                    names,
                    "kept_steps",
                    "Return the steps that are not undone in this case.",
                    "is_undone",
                    [.. names.Keepable.Select(step => (step, step.CompensationCondition!))]
                )
            );
        }

        return PythonFiles.Source(handler, $"Operation {operation.Names.Name}.", body) with
        {
            Links = [.. TraceLink.Of(operation.Spec.Sources, $"{handler.Qualified}.handle")],
        };
    }

    private static PyAnnotatedAssign Waits(ConductNames names, PyModuleName module)
    {
        var step = names.Enum(names.StepEnum, module);
        return new PyAnnotatedAssign(
            WaitsFor,
            Py.Name("dict").Index(step, Py.Name("tuple").Index(step, Py.Ellipsis)),
            Py.Dict([
                .. names.Workflow.Steps.Select(one =>
                    Py.Item(
                        names.Step(one.Name, module),
                        Py.Tuple([.. one.WaitsFor.Select(other => names.Step(other, module))])
                    )
                ),
            ])
        )
        {
            Comment = PyComment.Of(
                "Step -> the steps that it waits for. The contract's execution graph says the same."
            ),
            Mark = Sources(names.Workflow.Steps),
        };
    }

    private static PyAnnotatedAssign Undo(ConductNames names, PyModuleName module) =>
        new(
            UndoneBy,
            Py.Name("dict").Index(names.Enum(names.StepEnum, module), names.Enum(names.CompensationEnum, module)),
            Py.Dict([
                .. names.Undoable.Select(one =>
                    Py.Item(names.Step(one.Name, module), names.Compensation(one.Compensation!, module))
                ),
            ])
        )
        {
            Comment = PyComment.Of("Step -> what undoes it."),
            BlankLineBefore = true,
            Mark = Sources(names.Undoable),
        };

    private static IReadOnlyList<SourceReference> Sources(IEnumerable<StepSpec> steps) =>
        [.. steps.SelectMany(step => step.Sources).DistinctBy(source => source.RequirementId, StringComparer.Ordinal)];

    private static PyClass Class(OperationScope operation, ConductNames names)
    {
        var module = operation.Names.Handler.Module;
        var answer = operation.Names.Output.In(module);
        var (toDo, step) = (Py.Name("to_do"), Py.Name("step"));
        List<PyArgument> compensating =
        [
            Py.Arg("status", names.Status("compensating", module)),
            Py.Arg("next_steps", Py.Tuple()),
        ];
        compensating.Add(
            Py.Arg("compensations", names.Undoable.Count > 0 ? Py.Name("compensations").Call(Request) : Py.Tuple())
        );
        var ready = Py.Name("predecessors")
            .Call(PredecessorArguments(step, names))
            .Compare(PyCompareOperator.LessOrEqual, Done);
        var excluded = names.Conditional.Count > 0 ? Done | LeftOut : (PyExpression)Done;
        List<PyStatement> body =
        [
            Py.When(Request.Attr("failed_step").IsNot(Py.None), Py.Return(answer.Call(compensating))),
        ];
        if (names.Conditional.Count > 0)
        {
            body.Add(Py.Assign(LeftOut, Py.Name("left_out_steps").Call(Request)));
        }

        body.Add(Py.Assign(Done, Py.Name("frozenset").Call(Request.Attr("completed_steps"))));
        body.Add(
            Py.Assign(
                toDo,
                new PyComprehension(
                    PyCollectionKind.List,
                    step,
                    Py.For(step, WaitsFor, step.Compare(PyCompareOperator.NotIn, excluded))
                )
            )
        );
        body.Add(
            Py.Return(
                answer.Call(
                    Py.Arg("status", Py.If(toDo, names.Status("running", module), names.Status("completed", module))),
                    Py.Arg("next_steps", Py.Name("tuple").Call(Py.Generator(step, Py.For(step, toDo, ready)))),
                    Py.Arg("compensations", Py.Tuple())
                )
            )
        );
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(Request.Identifier, operation.Names.Input.In(module))],
            answer
        )
        {
            Docstring = PyDocstring.Of(
                "Return the steps that are ready or, after a failure, what has to be undone.",
                SourceLine.Of(operation.Spec.Sources)
            ),
            Body = body,
        };
        return new PyClass(operation.Names.Handler.Name)
        {
            Docstring = PyDocstring.Of("Says what has to happen next; performs nothing."),
            Body = [handle],
        };
    }

    private static IReadOnlyList<PyArgument> PredecessorArguments(PyExpression step, ConductNames names) =>
        names.Conditional.Count > 0 ? [step, LeftOut] : [step];

    /// <summary>A function that returns the steps of which a condition does not hold.</summary>
    private static PyFunction StepsUnless(
        OperationScope operation,
        ConductNames names,
        string name,
        string summary,
        string table,
        IReadOnlyList<(StepSpec Step, Expression Condition)> rows
    )
    {
        var module = operation.Names.Handler.Module;
        var writer = new ExpressionWriter(
            operation.Node.Types,
            module,
            field => operation.Spec.Inputs.FirstOrDefault(input => input.Name == field.Name)?.Type,
            field => Request.Attr(NodeNames.Field(field.Name))
        );
        var (step, applies, conditions) = (Py.Name("step"), Py.Name("applies"), Py.Name(table));
        return new PyFunction(
            PyIdentifier.Of(name),
            [new PyParameter(Request.Identifier, operation.Names.Input.In(module))],
            Py.Name("frozenset").Index(names.Enum(names.StepEnum, module))
        )
        {
            Docstring = PyDocstring.Of(summary, SourceLine.Of(rows.SelectMany(row => row.Step.Sources))),
            Body =
            [
                Py.Assign(
                    conditions,
                    Py.Dict([
                        .. rows.Select(row => Py.Item(names.Step(row.Step.Name, module), writer.Write(row.Condition))),
                    ])
                ),
                Py.Return(
                    Py.Name("frozenset")
                        .Call(
                            Py.Generator(
                                step,
                                Py.For(Py.Tuple(step, applies), conditions.Attr("items").Call(), Py.Not(applies))
                            )
                        )
                ),
            ],
        };
    }

    private static PyFunction Predecessors(ConductNames names, PyModuleName module)
    {
        var set = Py.Name("frozenset").Index(names.Enum(names.StepEnum, module));
        var (step, direct, behind, other) = (Py.Name("step"), Py.Name("direct"), Py.Name("behind"), Py.Name("other"));
        var all = Py.Name("frozenset").Call(WaitsFor.Index(step));
        if (names.Conditional.Count == 0)
        {
            return new PyFunction(
                PyIdentifier.Of("predecessors"),
                [Py.Parameter("step", names.Enum(names.StepEnum, module))],
                set
            )
            {
                Docstring = PyDocstring.Of("Return the steps to wait for."),
                Body = [Py.Return(all)],
            };
        }

        return new PyFunction(
            PyIdentifier.Of("predecessors"),
            [Py.Parameter("step", names.Enum(names.StepEnum, module)), Py.Parameter("left_out", set)],
            set
        )
        {
            Docstring = PyDocstring.Of("Return the steps to wait for, with those of a left-out step in its place."),
            Body =
            [
                Py.Assign(direct, all),
                Py.Assign(
                    behind,
                    Py.Generator(
                        Py.Name("predecessors").Call(other, LeftOut),
                        Py.For(other, new PyBinary(direct, PyBinaryOperator.BitAnd, LeftOut))
                    )
                ),
                Py.Return((direct - LeftOut).Attr("union").Call(PyArgument.Unpacked(behind))),
            ],
        };
    }

    private static PyFunction Compensations(OperationScope operation, ConductNames names)
    {
        var module = operation.Names.Handler.Module;
        var (step, kept) = (Py.Name("step"), Py.Name("kept"));
        var isKept = names.Keepable.Count > 0;
        List<PyExpression> isUndone = [step.In(UndoneBy), step.IsNot(Request.Attr("failed_step"))];
        if (isKept)
        {
            isUndone.Add(step.Compare(PyCompareOperator.NotIn, kept));
        }

        return new PyFunction(
            PyIdentifier.Of("compensations"),
            [new PyParameter(Request.Identifier, operation.Names.Input.In(module))],
            Py.Name("tuple").Index(names.Enum(names.CompensationEnum, module), Py.Ellipsis)
        )
        {
            Docstring = PyDocstring.Of(
                "Return what undoes the completed steps, the last completed one first.",
                SourceLine.Of(names.Undoable.SelectMany(one => one.Sources))
            ),
            Body =
            [
                .. isKept ? new PyStatement[] { Py.Assign(kept, Py.Name("kept_steps").Call(Request)) } : [],
                Py.Return(
                    Py.Name("tuple")
                        .Call(
                            Py.Generator(
                                UndoneBy.Index(step),
                                Py.For(step, Py.Name("reversed").Call(Request.Attr("completed_steps")), [.. isUndone])
                            )
                        )
                ),
            ],
        };
    }
}
