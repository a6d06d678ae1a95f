using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Effect;

/// <summary>Names rules after the statuses that they demand or refuse.</summary>
internal static class GuardNames
{
    public static string Of(Guard guard, IReadOnlyList<Guard> all)
    {
        var values = Values(guard.Condition).Distinct(StringComparer.Ordinal).ToList();
        return values.Count == 0
            ? "check_rule_" + (char)('a' + all.ToList().FindIndex(other => other.Condition == guard.Condition))
            : (IsRefusal(guard.Condition) ? "refuse_" : "require_") + string.Join("_or_", values);
    }

    /// <summary>Names a rule about other records after the fields in which they are alike.</summary>
    public static string OfRecords(Guard guard, IReadOnlyList<Guard> all)
    {
        var stem = RecordStem(guard);
        var alike = all.Where(other => RecordStem(other) == stem).ToList();
        return alike.Count < 2
            ? stem
            : stem + "_" + (char)('a' + alike.FindIndex(other => other.Condition == guard.Condition));
    }

    private static string RecordStem(Guard guard)
    {
        var parts = ExpressionParts.All(guard.Condition).ToList();
        var comparisons = parts.OfType<BinaryExpression>().ToList();
        var alike = comparisons
            .Where(one => one is { Operator: BinaryOperator.Equal, Left: FieldExpression { Scope: FieldScope.Other } })
            .Where(one => one.Right is FieldExpression)
            .Select(one => ((FieldExpression)one.Left).Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var isOverlap = comparisons.Exists(one =>
            one
                is {
                    Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual,
                    Left: FieldExpression,
                    Right: FieldExpression
                }
        );
        var isCount = comparisons.Exists(one =>
            one is { Left: RecordsExpression, Right: LiteralExpression { Value: not 0m } }
        );
        return (
                isOverlap ? "refuse_overlap"
                : isCount ? "limit_number"
                : "refuse_second"
            ) + (alike.Count == 0 ? "" : "_by_" + string.Join("_and_", alike));
    }

    private static bool IsRefusal(Expression condition) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.NotEqual } => true,
            BinaryExpression { Operator: BinaryOperator.And } both => IsRefusal(both.Left),
            _ => false,
        };

    private static IEnumerable<string> Values(Expression condition) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } both => Values(both.Left)
                .Concat(Values(both.Right)),
            BinaryExpression { Right: LiteralExpression { Value: string value } } => [value],
            _ => [],
        };
}
