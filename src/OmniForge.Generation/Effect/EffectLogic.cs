using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Effect;

/// <summary>What kinds of logic have in common that work on a stored entity.</summary>
internal static class EffectLogic
{
    public static bool IsOurs(OperationLogic logic) =>
        logic is CreateLogic or GetLogic or UpdateLogic or ActionLogic or DeleteLogic or ListLogic;

    public static IReadOnlyList<Assignment> AssignmentsOf(OperationLogic logic) => RecordLogic.AssignmentsOf(logic);

    public static IReadOnlyList<Guard> GuardsOf(OperationLogic logic) => RecordLogic.GuardsOf(logic);

    /// <summary>Whether an operation computes: by rules over the request and the entity, and not only by what is told and the status.</summary>
    public static bool IsRuled(OperationSpec operation, EntitySpec entity) =>
        GuardsOf(operation.Logic).Any(guard => !IsOfStatus(guard, entity) && !RecordLogic.IsOfRecords(guard))
        || AssignmentsOf(operation.Logic).Any(change => !IsPlain(change.Value))
        || (
            operation.Logic is ActionLogic or UpdateLogic
            && operation.Inputs.Any(input => !entity.Model.Fields.Any(field => field.Name == input.Name))
        );

    /// <summary>Whether a guard depends on nothing but the status of the entity as it is stored.</summary>
    public static bool IsOfStatus(Guard guard, EntitySpec entity) =>
        !RecordLogic.IsOfRecords(guard)
        && ExpressionParts
            .All(guard.Condition)
            .OfType<FieldExpression>()
            .All(field => field.Scope == FieldScope.Entity && field.Name == entity.StatusField);

    /// <summary>What an operation demands of the other records that are stored.</summary>
    public static IEnumerable<Guard> RecordGuardsOf(OperationSpec operation) =>
        GuardsOf(operation.Logic).Where(RecordLogic.IsOfRecords);

    private static bool IsPlain(Expression value) =>
        value switch
        {
            LiteralExpression or NowExpression => true,
            FieldExpression field => field.Scope == FieldScope.Input,
            BinaryExpression
            {
                Operator: BinaryOperator.Add or BinaryOperator.Subtract,
                Left: FieldExpression { Scope: FieldScope.Entity },
                Right: LiteralExpression
            } => true,
            _ => false,
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
