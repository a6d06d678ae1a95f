using OmniForge.Specification.Derivation.Compute.Assembly;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Puts facts under conditions.</summary>
internal static class FactConditions
{
    /// <summary>What a condition names, if that is the value itself: "if that is negative, it counts as 0".</summary>
    private static FieldExpression? Itself(ArmFact arms, Expression condition) =>
        Dependencies
            .FieldsOf(condition)
            .FirstOrDefault(field => field.Scope == FieldScope.Local && field.Name == arms.Target.Replace(' ', '_'));

    /// <summary>A value that gives way to a limit as soon as it passes it is limited.</summary>
    private static Expression Replaced(Expression condition, Expression limit, Expression value) =>
        condition
            is BinaryExpression
            {
                Operator: BinaryOperator.Less
                    or BinaryOperator.LessOrEqual
                    or BinaryOperator.Greater
                    or BinaryOperator.GreaterOrEqual
            } comparison
        && comparison.Left == value
        && comparison.Right is LiteralExpression { Value: decimal right }
        && limit is LiteralExpression { Value: decimal left }
        && left == right
            ? Build.Limit(value, limit, comparison.Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual)
            : Build.Choose(condition, limit, value);

    /// <summary>A fact that holds under a condition only.</summary>
    public static Fact Under(Expression condition, Fact fact) =>
        fact switch
        {
            AmendmentFact amendment => amendment with
            {
                Apply = value => Build.Choose(condition, amendment.Apply(value), value),
            },
            ArmFact { Arms: [{ Condition: null } only] } arms when Itself(arms, condition) is { } itself =>
                new AmendmentFact(
                    arms.Target,
                    value => Replaced(Substitution.Replace(condition, itself, value), only.Value, value)
                ),
            ArmFact arms => arms with
            {
                Arms =
                [
                    .. arms.Arms.Select(
                        (arm, index) => Under(condition, arm, index == arms.Arms.Count - 1 && index > 0)
                    ),
                ],
            },
            _ => fact,
        };

    private static Arm Under(Expression condition, Arm arm, bool isOtherwise) =>
        isOtherwise && arm.Condition is null
            ? arm
            : arm with
            {
                Condition = arm.Condition is null ? condition : Build.And(condition, arm.Condition),
            };
}
