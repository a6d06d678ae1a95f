using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>What kinds of logic have in common that work on a stored entity.</summary>
internal static class EffectLogic
{
    public static bool IsOurs(OperationLogic logic) =>
        logic is CreateLogic or GetLogic or UpdateLogic or ActionLogic or DeleteLogic or ListLogic;

    public static IReadOnlyList<Assignment> AssignmentsOf(OperationLogic logic) =>
        logic switch
        {
            CreateLogic create => create.Assignments,
            UpdateLogic update => update.Assignments,
            ActionLogic action => action.Assignments,
            _ => [],
        };

    public static IReadOnlyList<Guard> GuardsOf(OperationLogic logic) =>
        logic switch
        {
            UpdateLogic update => update.Guards,
            ActionLogic action => action.Guards,
            DeleteLogic delete => delete.Guards,
            _ => [],
        };

    public static bool UsesClock(OperationSpec operation) =>
        AssignmentsOf(operation.Logic).Any(assignment => assignment.Value is NowExpression);

    /// <summary>The rules of uniqueness that an operation may break.</summary>
    public static IEnumerable<UniqueRule> UniquesOf(OperationSpec operation, EntitySpec entity)
    {
        var written = operation
            .Inputs.Select(field => field.Name)
            .Concat(AssignmentsOf(operation.Logic).Select(assignment => assignment.Field));
        return operation.Logic switch
        {
            CreateLogic => entity.UniqueFields,
            UpdateLogic or ActionLogic => entity.UniqueFields.Where(rule =>
                rule.Fields.Any(field => field != entity.Key && written.Contains(field, StringComparer.Ordinal))
            ),
            _ => [],
        };
    }

    /// <summary>Whether a guard lets an entity with a status pass; null, if it depends on something else.</summary>
    public static bool? Allows(Expression condition, string statusField, string status) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And } both => Allows(both.Left, statusField, status)
                & Allows(both.Right, statusField, status),
            BinaryExpression { Operator: BinaryOperator.Or } either => Allows(either.Left, statusField, status)
                | Allows(either.Right, statusField, status),
            BinaryExpression { Left: FieldExpression field, Right: LiteralExpression { Value: string value } } test
                when field.Name == statusField => test.Operator switch
            {
                BinaryOperator.Equal => value == status,
                BinaryOperator.NotEqual => value != status,
                _ => null,
            },
            _ => null,
        };
}
