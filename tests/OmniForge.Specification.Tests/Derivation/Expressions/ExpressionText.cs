using System.Globalization;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Tests.Derivation.Expressions;

/// <summary>Expressions as text, with all brackets.</summary>
internal static class ExpressionText
{
    public static string? Of(Expression? expression) =>
        expression switch
        {
            null => null,
            LiteralExpression { Value: decimal number } => number.ToString(CultureInfo.InvariantCulture),
            LiteralExpression { Value: string text } => $"'{text}'",
            LiteralExpression literal => literal.Value?.ToString()?.ToLowerInvariant() ?? "null",
            FieldExpression field => field.Name,
            LookupExpression lookup => $"{lookup.Table}[{Of(lookup.Key)}].{lookup.Column}",
            NotExpression negation => $"not {Of(negation.Operand)}",
            BinaryExpression binary => $"({Of(binary.Left)} {Sign(binary.Operator)} {Of(binary.Right)})",
            ConditionalExpression conditional =>
                $"({Of(conditional.Then)} if {Of(conditional.Condition)} else {Of(conditional.Otherwise)})",
            ExtremeExpression extreme =>
                $"{(extreme.IsGreatest ? "max" : "min")}({string.Join(", ", extreme.Operands.Select(Of))})",
            RoundExpression round =>
                $"{round.Mode}({Of(round.Operand)}, {round.Step.ToString(CultureInfo.InvariantCulture)})",
            FunctionExpression function => $"{function.Function}({string.Join(", ", function.Operands.Select(Of))})",
            MemberExpression member => $"{Of(member.Of)}.{member.Name}",
            EachExpression each => $"{each.Operator}({Of(each.List)}, {each.Item}: {Of(each.Body)})",
            RecordExpression made =>
                $"{made.Model}({string.Join(", ", made.Fields.Select(field => $"{field.Name} {Of(field.Value)}"))})",
            _ => "?",
        };

    private static string Sign(BinaryOperator sign) =>
        sign switch
        {
            BinaryOperator.Add => "+",
            BinaryOperator.Subtract => "-",
            BinaryOperator.Multiply => "*",
            BinaryOperator.Divide => "/",
            BinaryOperator.Less => "<",
            BinaryOperator.LessOrEqual => "<=",
            BinaryOperator.Greater => ">",
            BinaryOperator.GreaterOrEqual => ">=",
            BinaryOperator.Equal => "==",
            BinaryOperator.NotEqual => "!=",
            BinaryOperator.And => "and",
            _ => "or",
        };
}
