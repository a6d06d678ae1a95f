using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex.Errors;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes the state machine as a table, with the function that looks an event up in it.</summary>
internal sealed class TransitionsWriter : INodeWriter
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(NodeScope node)
    {
        if (node.Spec.Machine is null || !FoldOperations.AnyIn(node.Spec))
        {
            yield break;
        }

        var names = new FoldNames(node);
        var module = names.Transitions.Module;
        var sources = Sources(names);
        yield return PythonFiles.Source(
            module,
            $"State machine of a {names.Noun}; contract.yaml declares the same.",
            [names.Transitions.Name, names.RequireTargets.Name],
            Table(node, names, module),
            Function(node, names, module, sources)
        ) with
        {
            Links = [.. TraceLink.Of(sources, names.RequireTargets.Qualified)],
        };
    }

    private static IReadOnlyList<SourceReference> Sources(FoldNames names) =>
        [
            .. names
                .Machine.Transitions.SelectMany(transition => transition.Sources)
                .DistinctBy(source => source.RequirementId, StringComparer.Ordinal),
        ];

    private static PyAnnotatedAssign Table(NodeScope node, FoldNames names, PyModuleName module)
    {
        var state = node.Names.Enum(names.Machine.EnumName).In(module);
        var trigger = node.Names.Enum(names.EventEnum).In(module);
        var tuple = Py.Name("tuple");
        var items = names.Groups.Select(group =>
            Py.Item(
                Py.Tuple(names.State(group.Key.From, module), names.Event(group.Key.Event, module)),
                Py.Tuple([.. group.Select(transition => names.State(transition.To, module))])
            )
        );
        return new PyAnnotatedAssign(
            Py.Name(names.Transitions.Name),
            Py.Name("dict").Index(tuple.Index(state, trigger), tuple.Index(state, Py.Ellipsis)),
            Py.Dict([.. items])
        )
        {
            Comment = PyComment.Of(
                "Where an event leads: with two targets the first one if the event's condition holds."
            ),
            Mark = Sources(names),
        };
    }

    private static PyFunction Function(
        NodeScope node,
        FoldNames names,
        PyModuleName module,
        IReadOnlyList<SourceReference> sources
    )
    {
        var state = node.Names.Enum(names.Machine.EnumName).In(module);
        var (status, happened, correlation) = (Py.Name("state"), Py.Name("event"), Py.Name("correlation_id"));
        var targets = Py.Name("targets");
        var message = Py.Format(
            new PyFStringText("The event "),
            new PyFStringField(happened),
            new PyFStringText($" is not possible for a {names.Noun} that is "),
            new PyFStringField(status),
            new PyFStringText(".")
        );
        var refusal = Library.OnexError.Call(
            Py.Arg("message", message),
            Py.Arg("error_code", Library.ErrorCode.Attr(OnexErrorCode.InvalidState)),
            Py.Arg("correlation_id", correlation)
        );
        return Py.Function(
            names.RequireTargets.Name.Value,
            [
                Py.Parameter("state", state),
                Py.Parameter("event", node.Names.Enum(names.EventEnum).In(module)),
                Py.Parameter("correlation_id", Library.Uuid),
            ],
            Py.Name("tuple").Index(state, Py.Ellipsis)
        ) with
        {
            Docstring = PyDocstring.Of(
                "Return where the event leads from the state; INVALID_STATE if nowhere.",
                SourceLine.Of(sources)
            ),
            Body =
            [
                Py.Assign(targets, Py.Name(names.Transitions.Name).Attr("get").Call(Py.Tuple(status, happened))),
                Py.When(targets.Is(Py.None), new PyRaise(refusal)),
                Py.Return(targets),
            ],
        };
    }
}
