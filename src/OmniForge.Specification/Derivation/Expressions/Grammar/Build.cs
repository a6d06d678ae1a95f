using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>Makes expressions, without operations that change nothing.</summary>
public static class Build
{
    /// <summary>A number.</summary>
    public static LiteralExpression Number(decimal value) => new(value);

    /// <summary>A sum.</summary>
    public static Expression Add(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.Add, left, right);

    /// <summary>A difference.</summary>
    public static Expression Subtract(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.Subtract, left, right);

    /// <summary>A product.</summary>
    public static Expression Multiply(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.Multiply, left, right);

    /// <summary>A condition's opposite.</summary>
    public static Expression Not(Expression condition) =>
        condition switch
        {
            NotExpression negation => negation.Operand,
            BinaryExpression { Operator: >= BinaryOperator.Less and <= BinaryOperator.NotEqual } comparison =>
                comparison with
                {
                    Operator = Opposite(comparison.Operator),
                },
            BinaryExpression { Operator: BinaryOperator.And } both => new BinaryExpression(
                BinaryOperator.Or,
                Not(both.Left),
                Not(both.Right)
            ),
            BinaryExpression { Operator: BinaryOperator.Or } either => new BinaryExpression(
                BinaryOperator.And,
                Not(either.Left),
                Not(either.Right)
            ),
            _ => new NotExpression(condition),
        };

    /// <summary>Both conditions.</summary>
    public static Expression And(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.And, left, right);

    /// <summary>One of the conditions.</summary>
    public static Expression Or(Expression left, Expression right) =>
        new BinaryExpression(BinaryOperator.Or, left, right);

    /// <summary>A comparison.</summary>
    public static Expression Compare(BinaryOperator comparison, Expression left, Expression right) =>
        new BinaryExpression(comparison, left, right);

    /// <summary>One of two values; of true and false the condition itself.</summary>
    public static Expression Choose(Expression condition, Expression then, Expression otherwise) =>
        (then, otherwise) switch
        {
            (LiteralExpression { Value: true }, LiteralExpression { Value: false }) => condition,
            (LiteralExpression { Value: false }, LiteralExpression { Value: true }) => Not(condition),
            _ => new ConditionalExpression(condition, then, otherwise),
        };

    /// <summary>A value that is not less than a limit (or, if the limit is the greatest, not more).</summary>
    public static Expression Limit(Expression value, Expression limit, bool isUpper) =>
        new ExtremeExpression(!isUpper, [value, limit]);

    private static BinaryOperator Opposite(BinaryOperator comparison) =>
        comparison switch
        {
            BinaryOperator.Less => BinaryOperator.GreaterOrEqual,
            BinaryOperator.LessOrEqual => BinaryOperator.Greater,
            BinaryOperator.Greater => BinaryOperator.LessOrEqual,
            BinaryOperator.GreaterOrEqual => BinaryOperator.Less,
            BinaryOperator.Equal => BinaryOperator.NotEqual,
            _ => BinaryOperator.Equal,
        };
}
