using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Stands fields in for what conditions compare that is no field, so that conditions can be tried without computing it.</summary>
internal sealed class OpaqueValues
{
    private readonly Dictionary<Expression, FieldExpression> _known = [];

    /// <summary>The condition over fields and literals only.</summary>
    public Expression Plain(Expression condition) =>
        condition switch
        {
            NotExpression negation => new NotExpression(Plain(negation.Operand)),
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } joined => joined with
            {
                Left = Plain(joined.Left),
                Right = Plain(joined.Right),
            },
            BinaryExpression { Left: FieldExpression, Right: LiteralExpression } => condition,
            BinaryExpression { Right: LiteralExpression } comparison => comparison with
            {
                Left = FieldOf(comparison.Left),
            },
            BinaryExpression
            {
                Operator: BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.NotEqual
            } comparison => new NotExpression(FieldOf(Build.Not(comparison))),
            BinaryExpression or FunctionExpression or EachExpression or MemberExpression => FieldOf(condition),
            _ => condition,
        };

    private FieldExpression FieldOf(Expression value)
    {
        if (!_known.TryGetValue(value, out var field))
        {
            field = new(FieldScope.Entity, $"#{_known.Count}");
            _known.Add(value, field);
        }

        return field;
    }
}
