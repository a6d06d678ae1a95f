using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Generation.Compute;

/// <summary>Finds parts of expressions.</summary>
internal static class LogicFields
{
    /// <summary>All fields of an expression.</summary>
    public static IEnumerable<FieldExpression> Of(Expression expression) => Parts(expression).OfType<FieldExpression>();

    /// <summary>The expression and all its parts.</summary>
    public static IEnumerable<Expression> Parts(Expression expression) =>
        Children(expression).SelectMany(Parts).Prepend(expression);

    /// <summary>The direct parts of an expression.</summary>
    public static IEnumerable<Expression> Children(Expression expression) =>
        expression switch
        {
            NotExpression negation => [negation.Operand],
            RoundExpression round => [round.Operand],
            LookupExpression lookup => [lookup.Key],
            SpanExpression span => [span.From, span.To],
            PrefixExpression prefix => [prefix.Text],
            BinaryExpression binary => [binary.Left, binary.Right],
            ConditionalExpression conditional => [conditional.Condition, conditional.Then, conditional.Otherwise],
            ExtremeExpression extreme => extreme.Operands,
            _ => [],
        };

    /// <summary>The expression with one part replaced wherever it stands.</summary>
    public static Expression Replace(Expression expression, Expression part, Expression by) =>
        expression.Equals(part)
            ? by
            : expression switch
            {
                NotExpression negation => new NotExpression(Replace(negation.Operand, part, by)),
                RoundExpression round => round with { Operand = Replace(round.Operand, part, by) },
                LookupExpression lookup => lookup with { Key = Replace(lookup.Key, part, by) },
                PrefixExpression prefix => prefix with { Text = Replace(prefix.Text, part, by) },
                SpanExpression span => span with
                {
                    From = Replace(span.From, part, by),
                    To = Replace(span.To, part, by),
                },
                BinaryExpression binary => binary with
                {
                    Left = Replace(binary.Left, part, by),
                    Right = Replace(binary.Right, part, by),
                },
                ConditionalExpression conditional => new ConditionalExpression(
                    Replace(conditional.Condition, part, by),
                    Replace(conditional.Then, part, by),
                    Replace(conditional.Otherwise, part, by)
                ),
                ExtremeExpression extreme => extreme with
                {
                    Operands = [.. extreme.Operands.Select(operand => Replace(operand, part, by))],
                },
                _ => expression,
            };
}
