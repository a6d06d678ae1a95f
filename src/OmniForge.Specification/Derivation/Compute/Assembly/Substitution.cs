using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Puts an expression in the place of a field.</summary>
internal static class Substitution
{
    /// <summary>The expression with each occurrence of the field replaced.</summary>
    public static Expression Replace(Expression expression, FieldExpression field, Expression by) =>
        ExpressionParts.MapFields(expression, one => one == field ? by : one);
}
