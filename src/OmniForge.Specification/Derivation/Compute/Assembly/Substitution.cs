using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>Puts an expression in the place of a field.</summary>
internal static class Substitution
{
    /// <summary>The expression with each occurrence of the field replaced.</summary>
    public static Expression Replace(Expression expression, FieldExpression field, Expression by) =>
        expression switch
        {
            FieldExpression one => one == field ? by : one,
            NotExpression negation => new NotExpression(Replace(negation.Operand, field, by)),
            RoundExpression round => round with { Operand = Replace(round.Operand, field, by) },
            LookupExpression lookup => lookup with { Key = Replace(lookup.Key, field, by) },
            PrefixExpression prefix => prefix with { Text = Replace(prefix.Text, field, by) },
            SpanExpression span => span with { From = Replace(span.From, field, by), To = Replace(span.To, field, by) },
            BinaryExpression binary => binary with
            {
                Left = Replace(binary.Left, field, by),
                Right = Replace(binary.Right, field, by),
            },
            ConditionalExpression conditional => new ConditionalExpression(
                Replace(conditional.Condition, field, by),
                Replace(conditional.Then, field, by),
                Replace(conditional.Otherwise, field, by)
            ),
            ExtremeExpression extreme => extreme with
            {
                Operands = [.. extreme.Operands.Select(operand => Replace(operand, field, by))],
            },
            _ => expression,
        };
}
