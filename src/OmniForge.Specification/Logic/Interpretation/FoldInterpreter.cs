using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Machines;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Applies an event to a state as the generated handler does.</summary>
/// <param name="machine">The machine.</param>
/// <param name="tables">The tables of the node.</param>
public sealed class FoldInterpreter(MachineSpec machine, IReadOnlyList<TableSpec> tables)
{
    /// <summary>Applies an event.</summary>
    /// <param name="fold">The logic of the operation that takes the event.</param>
    /// <param name="name">The event.</param>
    /// <param name="state">The fields of the state, numbers as <see cref="decimal"/>.</param>
    /// <param name="carried">What the event carries.</param>
    /// <exception cref="InvalidOperationException">A value is missing, or of another sort than the logic needs.</exception>
    public FoldOutcome Apply(
        FoldLogic fold,
        string name,
        IReadOnlyDictionary<string, object?> state,
        IReadOnlyDictionary<string, object?> carried
    )
    {
        ArgumentNullException.ThrowIfNull(fold);
        ArgumentNullException.ThrowIfNull(state);
        var targets = machine
            .Transitions.Where(one => one.Event == name && one.From == state[machine.StateField] as string)
            .ToList();
        if (targets.Count == 0)
        {
            return new(state, ErrorKind.InvalidState);
        }

        var (changed, locals) = (
            new Dictionary<string, object?>(state, StringComparer.Ordinal),
            new Dictionary<string, object?>(StringComparer.Ordinal)
        );
        var interpreter = new ExpressionInterpreter(field => Find(field, state, carried, changed, locals), tables);
        foreach (var value in fold.Values)
        {
            locals[value.Field] = interpreter.Evaluate(value.Value);
        }

        foreach (var change in fold.Assignments)
        {
            changed[change.Field] = interpreter.Evaluate(change.Value);
        }

        for (var i = 0; i < fold.Guards.Count; i++)
        {
            if (!interpreter.Truth(fold.Guards[i].Condition))
            {
                return new(state, fold.Guards[i].Error, i);
            }
        }

        changed[machine.StateField] = targets
            .First(one => one.Condition is null || interpreter.Truth(one.Condition))
            .To;
        return new(changed, null);
    }

    private static object? Find(
        FieldExpression field,
        IReadOnlyDictionary<string, object?> state,
        IReadOnlyDictionary<string, object?> carried,
        Dictionary<string, object?> changed,
        Dictionary<string, object?> locals
    )
    {
        var from = field.Scope switch
        {
            FieldScope.Input => carried,
            FieldScope.Changed => changed,
            FieldScope.Local => locals,
            _ => state,
        };
        return from.TryGetValue(field.Name, out var value)
            ? value is decimal number
                ? ContextDecimal.Of(number)
                : value
            : throw new InvalidOperationException($"{field.Name} has no value.");
    }
}
