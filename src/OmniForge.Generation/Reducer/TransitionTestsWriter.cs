using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Samples;
using OmniForge.Onex.Errors;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes the tests of a state machine: each event in each state that forbids it, and the contract against the table.</summary>
internal sealed class TransitionTestsWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        if (node.Spec.Machine is null || !FoldOperations.AnyIn(node.Spec))
        {
            yield break;
        }

        var names = new FoldNames(node);
        var forbidden = Forbidden(node, names);
        IReadOnlyList<PyStatement> body =
        [
            .. forbidden is null ? [] : new PyStatement[] { forbidden },
            Declared(node, names),
        ];
        yield return PythonFiles.Test(
            node.Names.TestFolder / "test_transitions.py",
            node.Project.Package,
            $"Tests of the state machine of a {names.Noun}.",
            body
        );
    }

    private static PyFunction? Forbidden(NodeScope node, FoldNames names)
    {
        var samples = new FoldSamples(node);
        var rows = new List<PyExpression>();
        foreach (var (name, operation, fold) in FoldOperations.EventsOf(node.Spec))
        {
            foreach (var status in StatesOf(node.Spec).Where(status => !IsAllowed(names, status, name)))
            {
                if (Request(samples, node, (name, operation, fold), status) is { } fields)
                {
                    var parts = node.Names.Operation(operation.Name);
                    rows.Add(Py.Tuple(parts.Input.Export, parts.Handler.Export, WireLiterals.Dictionary(fields)));
                }
            }
        }

        return rows.Count == 0 ? null : Refusing(node, rows);
    }

    private static PyFunction? Refusing(NodeScope node, List<PyExpression> rows)
    {
        // Each row names the model and the handler of its event, so each call is typed by itself.
        var sources = node.Spec.Machine!.Transitions.SelectMany(transition => transition.Sources);
        var calls = rows.OfType<PyCollection>()
            .Select(row =>
                (PyExpression)
                    Py.Lambda(
                        "_",
                        row.Elements[1]
                            .Call()
                            .Attr("handle")
                            .Call(
                                row.Elements[0]
                                    .Attr("model_validate")
                                    .Call(
                                        Py.Dict([
                                            .. ((PyDict)row.Elements[2]).Items,
                                            Py.Item("correlation_id", Library.Uuid4.Call()),
                                        ])
                                    )
                            )
                    )
            )
            .ToList();
        return new PyFunction(
            PyIdentifier.Of("test_event_that_the_state_forbids_is_refused"),
            [
                Py.Parameter(
                    "apply",
                    PySymbol.Of("collections.abc", "Callable").Index(Py.List(Py.None), Py.Name("object"))
                ),
            ],
            Py.None
        )
        {
            Decorators = [Library.Pytest.Attr("mark").Attr("parametrize").Call(Py.Str("apply"), Py.List(calls))],
            Docstring = PyDocstring.Of(
                SourceLine.Prefix(sources.Take(3), "INVALID_STATE wherever no transition is told.")
            ),
            Body =
            [
                new PyWith(
                    [new PyWithItem(Library.Pytest.Attr("raises").Call(Library.OnexError), Py.Name("caught"))],
                    Py.Do(Py.Name("apply").Call(Py.None))
                ),
                new PyAssert(
                    Py.Name("caught")
                        .Attr("value")
                        .Attr("error_code")
                        .Is(Library.ErrorCode.Attr(OnexErrorCode.InvalidState))
                ),
            ],
        };
    }

    private static IReadOnlyList<WireField>? Request(
        FoldSamples samples,
        NodeScope node,
        (string Name, OperationSpec Operation, FoldLogic Fold) of,
        string status
    )
    {
        var own = FoldOperations.OwnInputs(node.Spec, of.Operation).Where(field => field.Name != "trigger");
        IReadOnlyList<WireField> trigger =
            of.Fold.Events.Count > 1 ? [new WireField("trigger", WireValue.Text(of.Name))] : [];
        return samples.State(status, 0) is { } state && node.Samples.Request(own, withOptional: true) is { } carried
            ? [.. state, .. carried, .. trigger]
            : null;
    }

    private static IEnumerable<string> StatesOf(NodeSpec node) =>
        node.Enums.First(one => one.Name == node.Machine!.EnumName).Values;

    private static bool IsAllowed(FoldNames names, string status, string name) =>
        names.Groups.Any(group => group.Key == (status, name));

    private static PyFunction Declared(NodeScope node, FoldNames names)
    {
        var (path, machine, declared, one) = (Py.Name("path"), Py.Name("machine"), Py.Name("declared"), Py.Name("t"));
        var package = new PySymbol(node.Names.Package.Parent!, PyIdentifier.Of(node.Names.Folder));
        var pair = Py.Name("tuple").Index(Py.Name("str"), Py.Name("str"));
        var targets = Py.Name("tuple").Index(Py.Name("str"), Py.Ellipsis);
        var contract = PySymbol.Of("omnibase_core.models.contracts.model_contract_reducer", "ModelContractReducer");
        var key = declared.Index(one.Attr("from_state"), one.Attr("trigger"));
        return new PyFunction(PyIdentifier.Of("test_contract_declares_the_same_state_machine"), [], Py.None)
        {
            Docstring = PyDocstring.Of("The contract's transitions, those with a condition first, are the handlers'."),
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
                Py.Assign(
                    machine,
                    contract.Attr("from_yaml").Call(path.Attr("read_text").Call(Py.Str("utf-8"))).Attr("state_machine")
                ),
                new PyAssert(machine.IsNot(Py.None)),
                new PyAnnotatedAssign(
                    declared,
                    PySymbol.Of("collections", "defaultdict").Index(pair, targets),
                    PySymbol.Of("collections", "defaultdict").Call(Py.Name("tuple"))
                ),
                new PyFor(
                    one,
                    Py.Name("sorted")
                        .Call(machine.Attr("transitions"), Py.Arg("key", Py.Lambda("t", -one.Attr("priority")))),
                    new PyAugmentedAssign(key, PyBinaryOperator.Add, Py.Tuple(one.Attr("to_state")))
                ),
                new PyAssert(declared.Eq(names.Transitions.Export)),
            ],
        };
    }
}
