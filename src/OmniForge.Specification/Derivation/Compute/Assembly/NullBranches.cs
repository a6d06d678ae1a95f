using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Changes values that may be null: what is null stays so.</summary>
internal static class NullBranches
{
    /// <summary>The value with a change made where it is not null.</summary>
    public static Expression Change(Expression value, Func<Expression, Expression> change) =>
        value switch
        {
            LiteralExpression { Value: null } => value,
            ConditionalExpression conditional when MayBe(conditional) => conditional with
            {
                Then = Change(conditional.Then, change),
                Otherwise = Change(conditional.Otherwise, change),
            },
            _ => change(value),
        };

    /// <summary>Whether a value may be null.</summary>
    public static bool MayBe(Expression value) =>
        value is LiteralExpression { Value: null }
        || (value is ConditionalExpression conditional && (MayBe(conditional.Then) || MayBe(conditional.Otherwise)));
}
