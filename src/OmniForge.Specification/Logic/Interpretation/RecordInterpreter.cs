using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Carries out operations on one stored entity, as far as they depend on nothing but the entity and the request.</summary>
/// <param name="entity">The entity.</param>
/// <param name="tables">The tables that expressions look up.</param>
public sealed class RecordInterpreter(EntitySpec entity, IReadOnlyList<TableSpec> tables)
{
    /// <summary>Carries an operation out; guards on what is there stand before the changes, those on what becomes of it behind them.</summary>
    /// <param name="logic">What it does.</param>
    /// <param name="before">The entity's fields; none, if it is created.</param>
    /// <param name="given">The request's fields.</param>
    /// <param name="others">The other records that are stored; null: none.</param>
    /// <exception cref="InvalidOperationException">An expression names a field that has no value.</exception>
    public RecordOutcome Apply(
        OperationLogic logic,
        IReadOnlyDictionary<string, object?> before,
        IReadOnlyDictionary<string, object?> given,
        IReadOnlyList<IReadOnlyDictionary<string, object?>>? others = null
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(given);
        var after = new Dictionary<string, object?>(before, StringComparer.Ordinal);
        if (logic is CreateLogic or UpdateLogic)
        {
            foreach (var field in entity.Model.Fields.Where(field => given.ContainsKey(field.Name)))
            {
                after[field.Name] = given[field.Name];
            }
        }

        var interpreter = new ExpressionInterpreter(field => Find(field, given, before, after), tables)
        {
            Records = others ?? [],
        };
        var guards = RecordLogic.GuardsOf(logic);
        if (Broken(guards, interpreter, isAfter: false) is { } early)
        {
            return new(before, guards[early].Error, early);
        }

        foreach (var change in RecordLogic.AssignmentsOf(logic))
        {
            after[change.Field] = interpreter.Evaluate(change.Value);
        }

        return Broken(guards, interpreter, isAfter: true) is { } late
            ? new(before, guards[late].Error, late)
            : new(after, null);
    }

    private static int? Broken(IReadOnlyList<Guard> guards, ExpressionInterpreter interpreter, bool isAfter)
    {
        for (var i = 0; i < guards.Count; i++)
        {
            if (RecordLogic.IsAfter(guards[i]) == isAfter && !interpreter.Truth(guards[i].Condition))
            {
                return i;
            }
        }

        return null;
    }

    private static object? Find(
        FieldExpression field,
        IReadOnlyDictionary<string, object?> given,
        IReadOnlyDictionary<string, object?> before,
        Dictionary<string, object?> after
    )
    {
        var from = field.Scope switch
        {
            FieldScope.Input => given,
            FieldScope.Changed => after,
            _ => before,
        };
        return RecordMeasures.ValueOf(from, field.Name);
    }
}
