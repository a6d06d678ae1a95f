using OmniForge.Generation.Compute;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Onex.Naming;
using OmniForge.Python;
using OmniForge.Python.Expressions;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>Writes the body of a handler that computes: what must hold before, the new values, what must hold of them, the store.</summary>
internal sealed class RuledBody
{
    private const int LongestInline = 2;
    private static readonly PyName Before = Py.Name("before");
    private static readonly PyName After = Py.Name("after");
    private static readonly PyName Changed = Py.Name("changed");

    private readonly OperationScope _operation;
    private readonly EffectNames _names;
    private readonly EffectHandlerWriter _parts;
    private readonly OperationLogic _logic;
    private readonly HandlerScope _scope;
    private readonly List<PyFunction> _functions = [];
    private readonly HashSet<string> _assigned;

    public RuledBody(OperationScope operation, EffectNames names, EffectHandlerWriter parts)
    {
        _operation = operation;
        _names = names;
        _parts = parts;
        _logic = operation.Spec.Logic;
        _assigned = EffectLogic.AssignmentsOf(_logic).Select(change => change.Field).ToHashSet(StringComparer.Ordinal);
        var steps = Assignments().Select(change => new ComputeStep(change, null));
        _scope = new HandlerScope(operation, new ComputeLogic([.. steps]))
        {
            Records = new Dictionary<FieldScope, PyName>
            {
                [FieldScope.Entity] = Before,
                [FieldScope.Changed] = Changed,
            },
            RecordType = names.Model.In(operation.Names.Handler.Module),
        };
        _scope.Reserve(Before, After, Changed, Py.Name("record"), Py.Name("named"), Py.Name("kept"));
    }

    /// <summary>The constants that the statements name.</summary>
    public IReadOnlyList<PyStatement> Constants => _scope.Constants.Definitions;

    /// <summary>The functions that the statements call.</summary>
    public IReadOnlyList<PyStatement> Functions => _functions;

    /// <summary>The statements of <c>handle</c>.</summary>
    public IReadOnlyList<PyStatement> Write()
    {
        var guards = EffectLogic
            .GuardsOf(_logic)
            .Where(guard => !EffectLogic.IsOfStatus(guard, _names.Entity) && !RecordLogic.IsOfRecords(guard))
            .ToList();
        var body = new List<PyStatement>();
        if (_logic is not CreateLogic)
        {
            body.AddRange(_parts.Changed(EffectLogic.GuardsOf(_logic)));
        }

        body.AddRange(guards.Where(guard => !RecordLogic.IsAfter(guard)).Select(Refusal));
        if (_logic is UpdateLogic)
        {
            body.Add(EffectHandlerWriter.Named());
            body.Add(new PyAssign(Changed, Before.Attr("model_copy").Call(Py.Arg("update", Py.Name("named")))));
        }

        var values = new Dictionary<string, PyExpression>(StringComparer.Ordinal);
        foreach (var change in Assignments())
        {
            body.AddRange(Named(change));
            values[change.Field] = change.Value is NowExpression ? Now(change.Field) : _scope.LocalName(change.Field);
        }

        body.AddRange(guards.Where(RecordLogic.IsAfter).Select(Refusal));
        body.AddRange(Stored(values));
        return body;
    }

    private List<PyStatement> Stored(Dictionary<string, PyExpression> values)
    {
        switch (_logic)
        {
            case CreateLogic:
                return _parts.Inserted(field =>
                    values.TryGetValue(field.Name, out var value) ? value
                    : _operation.Spec.Inputs.Any(input => input.Name == field.Name)
                        ? HandlerScope.Request.Attr(NodeNames.Field(field.Name))
                    : EffectHandlerWriter.NewKey()
                );
            case DeleteLogic delete:
                return _parts.Deleted(delete);
            default:
                var source = _logic is UpdateLogic ? Changed : Before;
                var update = new PyDict([
                    .. EffectLogic
                        .AssignmentsOf(_logic)
                        .Select(change => Py.Item(FieldName.Of(change.Field), values[change.Field])),
                ]);
                PyExpression after =
                    update.Items.Count == 0 ? source : source.Attr("model_copy").Call(Py.Arg("update", update));
                return [new PyAssign(After, after), .. _parts.Kept()];
        }
    }

    private PyExpression Now(string field)
    {
        var now = Py.Name("self").Attr("_clock").Attr("now").Call();
        return _names.Entity.Model.Fields.First(one => one.Name == field).Type is DateType
            ? now.Attr("date").Call()
            : now;
    }

    private IEnumerable<PyStatement> Named(Assignment change)
    {
        if (change.Value is NowExpression)
        {
            return [];
        }

        var name = _scope.LocalName(change.Field);
        var statements = _scope.Steps.Assign(name, change.Field, change.Value).ToList();
        _scope.Declare(change.Field, change.Value);
        if (statements.Count <= LongestInline && !statements.Exists(one => one is PyIf))
        {
            return statements;
        }

        var function = HelperFunction.Of(change, name, statements, _scope);
        _functions.Add(function.Definition);
        return [new PyAssign(name, function.Call)];
    }

    private PyIf Refusal(Guard guard)
    {
        var condition = Flat(guard.Condition);
        _scope.Writer.Subject =
            LogicFields.Of(condition).Select(field => field.Name.Replace('_', ' ')).FirstOrDefault() ?? "rule";
        return Py.When(
            _scope.Writer.Condition(Build.Not(condition)),
            new PyRaise(
                Library.OnexError.Call(
                    Py.Arg("message", new PyString(PyProse.Clean(guard.Message))),
                    Py.Arg("error_code", Library.ErrorCode.Attr(ErrorCodes.Of(guard.Error))),
                    Py.Arg("correlation_id", HandlerScope.Request.Attr("correlation_id"))
                )
            )
        );
    }

    private IEnumerable<Assignment> Assignments() =>
        EffectLogic.AssignmentsOf(_logic).Select(change => change with { Value = Flat(change.Value) });

    /// <summary>New values as handlers have them: variables, what is told, or what stays as it was.</summary>
    private Expression Flat(Expression expression) =>
        ExpressionParts.MapFields(
            expression,
            field =>
                field.Scope != FieldScope.Changed || _logic is UpdateLogic && !_assigned.Contains(field.Name)
                    ? field
                    : field with
                    {
                        Scope =
                            _assigned.Contains(field.Name) ? FieldScope.Local
                            : _logic is CreateLogic ? FieldScope.Input
                            : FieldScope.Entity,
                    }
        );
}
