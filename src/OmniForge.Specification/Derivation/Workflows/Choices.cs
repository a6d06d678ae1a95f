using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Conditions that name the values of one field: <c>kind = fair or kind = play</c>.</summary>
internal static class Choices
{
    /// <summary>Tells whether a choice of values rules out the value that a second condition excludes, so that the second says nothing new.</summary>
    public static bool Rules(Expression choice, Expression exclusion) =>
        Excluded(exclusion) is { Left: FieldExpression field, Right: LiteralExpression value }
        && ValuesOf(choice, field) is { } values
        && !values.Contains(value);

    private static BinaryExpression? Excluded(Expression exclusion) =>
        exclusion switch
        {
            NotExpression { Operand: BinaryExpression { Operator: BinaryOperator.Equal } equal } => equal,
            BinaryExpression { Operator: BinaryOperator.NotEqual } other => other,
            _ => null,
        };

    private static List<LiteralExpression>? ValuesOf(Expression choice, FieldExpression field) =>
        choice switch
        {
            BinaryExpression
            {
                Operator: BinaryOperator.Equal,
                Left: FieldExpression of,
                Right: LiteralExpression value
            } when of == field => [value],
            BinaryExpression { Operator: BinaryOperator.Or } both
                when ValuesOf(both.Left, field) is { } left && ValuesOf(both.Right, field) is { } right =>
            [
                .. left,
                .. right,
            ],
            _ => null,
        };
}
