using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute;

/// <summary>A chain of conditions on one enum that is a table in truth.</summary>
/// <param name="Key">The enum's field.</param>
/// <param name="Type">The enum.</param>
/// <param name="Rows">The value for each value of the enum.</param>
internal sealed record EnumChoice(FieldExpression Key, EnumType Type, IReadOnlyList<(string Key, object? Value)> Rows)
{
    /// <summary>The table of an expression; null, if it is none.</summary>
    public static EnumChoice? Of(Expression expression, HandlerScope scope)
    {
        if (
            expression is not ConditionalExpression { Condition: BinaryExpression { Left: FieldExpression key } }
            || scope.TypeOf(key) is not EnumType type
        )
        {
            return null;
        }

        var values = scope.Operation.Node.Spec.Enums.FirstOrDefault(one => one.Name == type.EnumName)?.Values ?? [];
        var rows = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (
            expression
                is ConditionalExpression { Then: LiteralExpression { Value: decimal or string } then } conditional
        )
        {
            if (ValuesOf(conditional.Condition, key) is not { } selected)
            {
                return null;
            }

            foreach (var value in selected)
            {
                rows.TryAdd(value, then.Value);
            }

            expression = conditional.Otherwise;
        }

        if (expression is not LiteralExpression { Value: decimal or string } rest || values.Count < 2)
        {
            return null;
        }

        return new(
            key,
            type,
            [.. values.Select(value => (value, rows.TryGetValue(value, out var cell) ? cell : rest.Value))]
        );
    }

    private static List<string>? ValuesOf(Expression condition, FieldExpression key) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.Equal, Right: LiteralExpression { Value: string value } } equal
                when equal.Left == key => [value],
            BinaryExpression { Operator: BinaryOperator.Or } either
                when ValuesOf(either.Left, key) is { } left && ValuesOf(either.Right, key) is { } right =>
            [
                .. left,
                .. right,
            ],
            _ => null,
        };
}
