using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Compute;
using OmniForge.Generation.Models;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Names;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Reducer;

/// <summary>Writes the handler of one operation of a reducer.</summary>
internal sealed class FoldHandler
{
    private const int LongestInline = 3;
    private static readonly PyName Request = HandlerScope.Request;
    private static readonly PyName Targets = Py.Name("targets");
    private static readonly PyName State = Py.Name("state");

    private readonly OperationScope _operation;
    private readonly FoldLogic _fold;
    private readonly FoldNames _names;
    private readonly HandlerScope _scope;
    private readonly List<PyFunction> _functions = [];
    private readonly Expression? _condition;
    private readonly HashSet<string> _named;

    private FoldHandler(OperationScope operation, FoldLogic fold)
    {
        _operation = operation;
        _names = new FoldNames(operation.Node);
        _condition = ConditionOf(_names.Machine, fold) is { } condition ? Flat(condition, fold) : null;
        _fold = Flat(fold);
        _named = NamesOf(_fold, _condition);
        _scope = new HandlerScope(operation, new ComputeLogic([.. Steps(_fold)]));
        _scope.Reserve(State, Targets);
    }

    /// <summary>The module.</summary>
    public static PythonArtifact Write(OperationScope operation, FoldLogic fold)
    {
        var handler = new FoldHandler(operation, fold);
        var body = handler.Body();
        var names = operation.Names;
        return PythonFiles.Source(
            names.Handler,
            $"Operation {names.Name}.",
            [.. handler._scope.Constants.Definitions, handler.Class(body), .. handler._functions]
        ) with
        {
            Links = [.. TraceLink.Of(operation.Spec.Sources, $"{names.Handler.Qualified}.handle")],
        };
    }

    /// <summary>The condition that decides between two targets; the same in all states, or null.</summary>
    public static Expression? ConditionOf(MachineSpec machine, FoldLogic fold) =>
        machine
            .Transitions.Where(transition => fold.Events.Contains(transition.Event, StringComparer.Ordinal))
            .Select(transition => transition.Condition)
            .FirstOrDefault(condition => condition is not null);

    private PyClass Class(List<PyStatement> body)
    {
        var handle = new PyFunction(
            PyIdentifier.Of("handle"),
            [PyParameter.Self, new PyParameter(Request.Identifier, _operation.Names.Input.In(_scope.Module))],
            _operation.Names.Output.In(_scope.Module)
        )
        {
            Docstring = PyDocstring.Of(Summary(), SourceLine.Of(_operation.Spec.Sources)),
            Body = body,
        };
        return new PyClass(_operation.Names.Handler.Name)
        {
            Docstring = PyDocstring.Of($"{_operation.Spec.Summary}."),
            Body = [handle],
        };
    }

    private string Summary() =>
        _fold.Events.Count > 1
            ? $"Return the {_names.Noun} with the state that the trigger leads to."
            : $"Return the {_names.Noun} after the event.";

    /// <summary>Where the event leads, what must hold, what changes; a guard stands as early as what it needs is known.</summary>
    private List<PyStatement> Body()
    {
        var trigger = _fold.Events.Count > 1 ? Request.Attr("trigger") : _names.Event(_fold.Events[0], _scope.Module);
        var found = _names
            .RequireTargets.In(_scope.Module)
            .Call(Request.Attr(_names.StateField), trigger, Request.Attr("correlation_id"));
        var body = new List<PyStatement> { Py.Assign(_condition is null ? Py.Tuple(State) : Targets, found) };
        body.AddRange(_fold.Guards.Where(guard => !NeedsLocals(guard)).Select(Refusal));
        body.AddRange(_fold.Values.SelectMany(Named));
        var changes = new List<(PyIdentifier Field, PyExpression Value)>();
        foreach (var change in _fold.Assignments)
        {
            var statements = Named(change).ToList();
            var isInline = statements is [PyAssign] && !_named.Contains(change.Field);
            body.AddRange(isInline ? [] : statements);
            changes.Add(
                (
                    NodeNames.Field(change.Field),
                    isInline ? ((PyAssign)statements[0]).Value : _scope.LocalName(change.Field)
                )
            );
        }

        body.AddRange(_fold.Guards.Where(NeedsLocals).Select(Refusal));
        PyExpression next = _condition is null
            ? State
            : Py.If(_scope.Writer.Condition(_condition), Targets.Index(Py.Int(0)), Targets.Index(Py.Int(-1)));
        body.Add(Py.Return(Answer([(_names.StateField, next), .. changes])));
        return body;
    }

    private static bool NeedsLocals(Guard guard) =>
        LogicFields.Of(guard.Condition).Any(field => field.Scope == FieldScope.Local);

    private IEnumerable<PyStatement> Named(Assignment assignment)
    {
        var name = _scope.LocalName(assignment.Field);
        var statements = _scope.Steps.Assign(name, assignment.Field, assignment.Value).ToList();
        _scope.Declare(assignment.Field, assignment.Value);
        if (statements.Count <= LongestInline && !statements.Exists(one => one is PyIf { Branches.Count: > 1 }))
        {
            return statements.Select(one => one.From(assignment.Sources));
        }

        var function = HelperFunction.Of(assignment, name, statements, _scope);
        _functions.Add(function.Definition);
        return [new PyAssign(name, function.Call).From(assignment.Sources)];
    }

    private PyStatement Refusal(Guard guard)
    {
        _scope.Writer.Subject = LogicFields.Of(guard.Condition).Select(field => field.Name.Replace('_', ' ')).First();
        return Py.When(
                _scope.Writer.Condition(Build.Not(guard.Condition)),
                new PyRaise(
                    Library.OnexError.Call(
                        Py.Arg("message", Py.Str(guard.Message)),
                        Py.Arg("error_code", Library.ErrorCode.Attr(ErrorCodes.Of(guard.Error))),
                        Py.Arg("correlation_id", Request.Attr("correlation_id"))
                    )
                )
            )
            .From(guard.Sources);
    }

    private PyCall Answer(List<(PyIdentifier Field, PyExpression Value)> changes)
    {
        var answer = _operation.Names.Output.In(_scope.Module);
        if (ModelShapes.OutputBase(_operation.Node.Spec, _operation.Spec) is not null)
        {
            var update = Py.Dict([.. changes.Select(change => Py.Item(change.Field.Value, change.Value))]);
            return answer.Attr("model_validate").Call(Request).Attr("model_copy").Call(Py.Arg("update", update));
        }

        var values = changes.ToDictionary(change => change.Field.Value, change => change.Value, StringComparer.Ordinal);
        return answer.Call([
            .. _operation
                .Node.Spec.Models[0]
                .Fields.Select(field => NodeNames.Field(field.Name))
                .Select(name =>
                    Py.Arg(name, values.TryGetValue(name.Value, out var value) ? value : Request.Attr(name))
                ),
        ]);
    }

    /// <summary>What a handler sees: fields of the request, which the state's are too, and variables, which changed fields are.</summary>
    private static FoldLogic Flat(FoldLogic fold) =>
        fold with
        {
            Guards = [.. fold.Guards.Select(guard => guard with { Condition = Flat(guard.Condition, fold) })],
            Values = [.. fold.Values.Select(value => value with { Value = Flat(value.Value, fold) })],
            Assignments = [.. fold.Assignments.Select(change => change with { Value = Flat(change.Value, fold) })],
        };

    private static Expression Flat(Expression expression, FoldLogic fold) =>
        ExpressionParts.MapFields(
            expression,
            field =>
                field.Scope switch
                {
                    FieldScope.Changed when fold.Assignments.Any(change => change.Field == field.Name) => field with
                    {
                        Scope = FieldScope.Local,
                    },
                    FieldScope.Changed or FieldScope.Entity => field with { Scope = FieldScope.Input },
                    _ => field,
                }
        );

    private static IEnumerable<ComputeStep> Steps(FoldLogic fold) =>
        fold.Values.Concat(fold.Assignments).Select(value => new ComputeStep(value, null));

    /// <summary>What something else speaks of, so that it needs a name.</summary>
    private static HashSet<string> NamesOf(FoldLogic fold, Expression? condition) =>
        fold
            .Values.Concat(fold.Assignments)
            .Select(value => value.Value)
            .Concat(fold.Guards.Select(guard => guard.Condition))
            .Append(condition)
            .OfType<Expression>()
            .SelectMany(LogicFields.Of)
            .Where(field => field.Scope == FieldScope.Local)
            .Select(field => field.Name)
            .ToHashSet(StringComparer.Ordinal);
}
