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
