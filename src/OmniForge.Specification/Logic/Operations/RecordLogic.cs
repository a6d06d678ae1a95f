using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>What the kinds of logic have in common that work on one stored entity.</summary>
public static class RecordLogic
{
    /// <summary>What an operation sets besides what the caller tells; empty, if it sets nothing.</summary>
    public static IReadOnlyList<Assignment> AssignmentsOf(OperationLogic logic) =>
        logic switch
        {
            CreateLogic create => create.Assignments,
            UpdateLogic update => update.Assignments,
            ActionLogic action => action.Assignments,
            _ => [],
        };

    /// <summary>What must hold, or an operation is refused.</summary>
    public static IReadOnlyList<Guard> GuardsOf(OperationLogic logic) =>
        logic switch
        {
            CreateLogic create => create.Guards,
            UpdateLogic update => update.Guards,
            ActionLogic action => action.Guards,
            DeleteLogic delete => delete.Guards,
            _ => [],
        };

    /// <summary>Whether a guard looks at the other records that are stored.</summary>
    public static bool IsOfRecords(Guard guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return ExpressionParts.All(guard.Condition).Any(part => part is RecordsExpression);
    }

    /// <summary>Whether a guard is about the entity as it would be afterwards.</summary>
    public static bool IsAfter(Guard guard)
    {
        ArgumentNullException.ThrowIfNull(guard);
        return ExpressionParts
            .All(guard.Condition)
            .Any(part => part is RecordsExpression or FieldExpression { Scope: FieldScope.Changed });
    }
}
