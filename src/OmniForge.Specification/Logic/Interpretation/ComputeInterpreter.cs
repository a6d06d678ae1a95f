using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Carries out computations.</summary>
public static class ComputeInterpreter
{
    /// <summary>Carries one out.</summary>
    /// <param name="logic">The computation.</param>
    /// <param name="tables">The tables that it looks up.</param>
    /// <param name="inputs">The request's fields; numbers as <see cref="decimal"/>.</param>
    /// <exception cref="DivideByZeroException">It divides by 0.</exception>
    /// <exception cref="InvalidOperationException">An input is missing, or sorts of values do not fit.</exception>
    public static ComputeOutcome Run(
        ComputeLogic logic,
        IReadOnlyList<TableSpec> tables,
        IReadOnlyDictionary<string, object?> inputs
    )
    {
        ArgumentNullException.ThrowIfNull(logic);
        var locals = new Dictionary<string, object?>(StringComparer.Ordinal);
        var interpreter = new ExpressionInterpreter(field => Find(field, inputs, locals), tables);
        foreach (var step in logic.Steps)
        {
            if (step.Guard is { } guard && !interpreter.Truth(guard.Condition))
            {
                return new(locals, guard.Error);
            }

            if (step.Assignment is { } assignment)
            {
                locals[assignment.Field] = interpreter.Evaluate(assignment.Value);
            }
        }

        return new(locals, null);
    }

    private static object? Find(
        FieldExpression field,
        IReadOnlyDictionary<string, object?> inputs,
        Dictionary<string, object?> locals
    )
    {
        var from = field.Scope == FieldScope.Local ? locals : inputs;
        return from.TryGetValue(field.Name, out var value)
            ? Values.Plain(value)
            : throw new InvalidOperationException($"{field.Name} has no value.");
    }
}
