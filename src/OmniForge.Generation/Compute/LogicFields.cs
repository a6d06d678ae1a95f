using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Generation.Compute;

/// <summary>Finds parts of expressions.</summary>
internal static class LogicFields
{
    /// <summary>All fields of an expression.</summary>
    public static IEnumerable<FieldExpression> Of(Expression expression) => Parts(expression).OfType<FieldExpression>();

    /// <summary>The expression and all its parts.</summary>
    public static IEnumerable<Expression> Parts(Expression expression) => ExpressionParts.All(expression);

    /// <summary>The direct parts of an expression.</summary>
    public static IEnumerable<Expression> Children(Expression expression) => ExpressionParts.Of(expression);

    /// <summary>The expression with one part replaced wherever it stands.</summary>
    public static Expression Replace(Expression expression, Expression part, Expression by) =>
        expression.Equals(part) ? by : ExpressionParts.Map(expression, one => Replace(one, part, by));
}
