using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Logic;
using OmniForge.Generation.Models;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex.Errors;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes operations that fold events into a state.</summary>
internal sealed class FoldWriter : IOperationWriter
{
    private static readonly PyName Request = Py.Name("request");
    private static readonly PyName Targets = Py.Name("targets");

    /// <inheritdoc/>
    public OperationArtifacts? Write(OperationScope operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Spec.Logic is FoldLogic fold && operation.Node.Spec.Machine is not null
            ? new OperationArtifacts(
                [Handler(operation, fold), FoldTests.Write(operation, fold)],
                FoldCases.Of(operation, fold),
                []
            )
            : null;
    }

    private static PythonArtifact Handler(OperationScope operation, FoldLogic fold)
    {
        var names = operation.Names;
        var module = names.Handler.Module;
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(Request.Identifier, names.Input.In(module))],
            names.Output.In(module)
        )
        {
            Docstring = PyDocstring.Of(SummaryOf(operation, fold), SourceLine.Of(operation.Spec.Sources)),
            Body = Body(operation, fold, module),
        };
        var handler = new PyClass(names.Handler.Name)
        {
            Docstring = PyDocstring.Of($"{operation.Spec.Summary}."),
            Body = [handle],
        };
        return PythonFiles.Source(names.Handler, $"Operation {names.Name}.", handler) with
        {
            Links = [.. TraceLink.Of(operation.Spec.Sources, $"{names.Handler.Qualified}.handle")],
        };
    }

    private static string SummaryOf(OperationScope operation, FoldLogic fold)
    {
        var noun = operation.Node.Spec.Models[0].Name.Replace('_', ' ');
        return fold.Events.Count > 1
            ? $"Return the {noun} with the state that the trigger leads to."
            : $"Return the {noun} after the event.";
    }

    private static List<PyStatement> Body(OperationScope operation, FoldLogic fold, PyModuleName module)
    {
        var node = operation.Node;
        var names = new FoldNames(node);
        var state = node.Spec.Models[0];
        var locals = LocalsOf(names.Machine, fold);
        var writer = new ExpressionWriter(
            node.Types,
            module,
            field => operation.Spec.Inputs.FirstOrDefault(input => input.Name == field.Name)?.Type,
            field =>
                locals.Contains(field.Name) && field.Scope == FieldScope.Changed
                    ? Py.Name(NodeNames.Field(field.Name))
                    : Request.Attr(NodeNames.Field(field.Name))
        );
        var trigger = fold.Events.Count > 1 ? Request.Attr("trigger") : names.Event(fold.Events[0], module);
        var found = names
            .RequireTargets.In(module)
            .Call(Request.Attr(names.StateField), trigger, Request.Attr("correlation_id"));
        var condition = ConditionOf(names.Machine, fold);
        var body = new List<PyStatement> { Py.Assign(condition is null ? Py.Tuple(Py.Name("state")) : Targets, found) };
        body.AddRange(
            fold.Assignments.Where(change => locals.Contains(change.Field))
                .Select(change => Py.Assign(Py.Name(NodeNames.Field(change.Field)), Value(change, state, writer)))
        );
        body.AddRange(fold.Guards.Select(guard => Refusal(guard, writer)));
        PyExpression next = condition is null
            ? Py.Name("state")
            : Py.If(writer.Write(condition), Targets.Index(Py.Int(0)), Targets.Index(Py.Int(-1)));
        var changes = new List<(PyIdentifier Field, PyExpression Value)> { (names.StateField, next) };
        changes.AddRange(
            fold.Assignments.Select(change =>
                (
                    NodeNames.Field(change.Field),
                    locals.Contains(change.Field)
                        ? Py.Name(NodeNames.Field(change.Field))
                        : Value(change, state, writer)
                )
            )
        );
        body.Add(Py.Return(Answer(operation, state, changes, module)));
        return body;
    }

    private static PyExpression Value(Assignment change, ModelSpec state, ExpressionWriter writer) =>
        writer.Write(change.Value, state.Fields.First(field => field.Name == change.Field).Type);

    private static PyCall Answer(
        OperationScope operation,
        ModelSpec state,
        List<(PyIdentifier Field, PyExpression Value)> changes,
        PyModuleName module
    )
    {
        var answer = operation.Names.Output.In(module);
        if (ModelShapes.OutputBase(operation.Node.Spec, operation.Spec) is not null)
        {
            var update = Py.Dict([.. changes.Select(change => Py.Item(change.Field.Value, change.Value))]);
            return answer.Attr("model_validate").Call(Request).Attr("model_copy").Call(Py.Arg("update", update));
        }

        var values = changes.ToDictionary(change => change.Field.Value, change => change.Value, StringComparer.Ordinal);
        return answer.Call([
            .. state
                .Fields.Select(field => NodeNames.Field(field.Name))
                .Select(name =>
                    Py.Arg(name, values.TryGetValue(name.Value, out var value) ? value : Request.Attr(name))
                ),
        ]);
    }

    private static PyIf Refusal(Guard guard, ExpressionWriter writer) =>
        Py.When(
            writer.WriteOpposite(guard.Condition),
            new PyRaise(
                Library.OnexError.Call(
                    Py.Arg("message", Py.Str(guard.Message)),
                    Py.Arg("error_code", Library.ErrorCode.Attr(CodeOf(guard.Error))),
                    Py.Arg("correlation_id", Request.Attr("correlation_id"))
                )
            )
        );

    private static string CodeOf(ErrorKind error) =>
        error == ErrorKind.InvalidState ? OnexErrorCode.InvalidState : OnexErrorCode.ValidationError;

    /// <summary>The condition that decides between two targets; the same in all states, or null.</summary>
    public static Expression? ConditionOf(MachineSpec machine, FoldLogic fold) =>
        machine
            .Transitions.Where(transition => fold.Events.Contains(transition.Event, StringComparer.Ordinal))
            .Select(transition => transition.Condition)
            .FirstOrDefault(condition => condition is not null);

    /// <summary>Fields whose new value the condition or a guard speaks of: they are computed first.</summary>
    private static HashSet<string> LocalsOf(MachineSpec machine, FoldLogic fold)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in fold.Guards.Select(guard => guard.Condition).Append(ConditionOf(machine, fold)))
        {
            Collect(condition, changed);
        }

        changed.IntersectWith(fold.Assignments.Select(change => change.Field));
        return changed;
    }

    private static void Collect(Expression? expression, HashSet<string> changed)
    {
        switch (expression)
        {
            case FieldExpression { Scope: FieldScope.Changed, Name: var name }:
                changed.Add(name);
                break;
            case BinaryExpression binary:
                Collect(binary.Left, changed);
                Collect(binary.Right, changed);
                break;
            case NotExpression not:
                Collect(not.Operand, changed);
                break;
            default:
                break;
        }
    }
}
