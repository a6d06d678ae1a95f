using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>What is null is neither before nor after, neither more nor less than anything: conditions say so themselves.</summary>
/// <param name="isNullable">Whether a field may be null.</param>
internal sealed class NullSafety(Func<FieldExpression, bool> isNullable)
{
    /// <summary>The condition such that it is false where it compares nothing.</summary>
    public Expression Guarded(Expression condition) => Guarded(condition, []);

    private Expression Guarded(Expression condition, IReadOnlyCollection<Expression> known) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And } both => both with
            {
                Left = Guarded(both.Left, known),
                Right = Guarded(both.Right, [.. known, .. Parts(both.Left, BinaryOperator.And)]),
            },
            BinaryExpression { Operator: BinaryOperator.Or } either => either with
            {
                Left = Guarded(either.Left, known),
                Right = Guarded(either.Right, [.. known, .. Parts(Build.Not(either.Left), BinaryOperator.And)]),
            },
            BinaryExpression { Right: LiteralExpression { Value: null } } => condition,
            NotExpression or FunctionExpression or BinaryExpression => Guards(condition)
                .Where(field => !known.Contains(IsThere(field)))
                .Reverse()
                .Aggregate(condition, (inner, field) => Build.And(IsThere(field), inner)),
            _ => condition,
        };

    /// <summary>Tells whether a value is there although it names what may be null: a condition around it must say so.</summary>
    public bool IsSafe(Expression value, IReadOnlyCollection<Expression> known) =>
        value switch
        {
            FieldExpression field => !isNullable(field) || known.Contains(IsThere(field)),
            ConditionalExpression choice => IsSafeCondition(choice.Condition, known)
                && IsSafe(choice.Then, [.. known, .. Parts(choice.Condition, BinaryOperator.And)])
                && IsSafe(choice.Otherwise, [.. known, .. Parts(Build.Not(choice.Condition), BinaryOperator.And)]),
            _ => ExpressionParts.Of(value).All(part => IsSafe(part, known)),
        };

    private bool IsSafeCondition(Expression condition, IReadOnlyCollection<Expression> known) =>
        condition switch
        {
            BinaryExpression { Operator: BinaryOperator.And } both => IsSafeCondition(both.Left, known)
                && IsSafeCondition(both.Right, [.. known, .. Parts(both.Left, BinaryOperator.And)]),
            BinaryExpression { Operator: BinaryOperator.Or } either => IsSafeCondition(either.Left, known)
                && IsSafeCondition(either.Right, [.. known, .. Parts(Build.Not(either.Left), BinaryOperator.And)]),
            BinaryExpression { Right: LiteralExpression { Value: null } } => true,
            BinaryExpression
            {
                Operator: BinaryOperator.Equal or BinaryOperator.NotEqual,
                Left: FieldExpression,
                Right: FieldExpression or LiteralExpression
            } => true,
            _ => ExpressionParts.Of(condition).All(part => IsSafe(part, known)),
        };

    /// <summary>The conditions that are joined by an operator.</summary>
    public static IEnumerable<Expression> Parts(Expression condition, BinaryOperator by) =>
        condition is BinaryExpression binary && binary.Operator == by
            ? Parts(binary.Left, by).Concat(Parts(binary.Right, by))
            : [condition];

    private IEnumerable<FieldExpression> Guards(Expression condition) =>
        condition
            is BinaryExpression
            {
                Operator: BinaryOperator.Equal,
                Left: FieldExpression,
                Right: FieldExpression or LiteralExpression
            }
            ? []
            : ExpressionParts.All(condition).OfType<FieldExpression>().Where(isNullable).Distinct();

    private static Expression IsThere(FieldExpression field) =>
        Build.Compare(BinaryOperator.NotEqual, field, new LiteralExpression(null));
}
