using System.Globalization;
using OmniForge.Generation.Samples;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Logic;

/// <summary>Computes what tests must expect: expressions over sample values, which are those of the wire.</summary>
/// <param name="valueOf">The value of a field, or null if it has none.</param>
internal sealed class SampleEvaluator(Func<FieldExpression, WireValue?> valueOf)
{
    /// <summary>Whether a condition holds; null, if that cannot be told of sample values.</summary>
    public bool? Holds(Expression condition) => Evaluate(condition) as bool?;

    /// <summary>The value of an expression on the wire; null, if it cannot be told.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type that it gets.</param>
    public WireValue? Value(Expression expression, FieldType type) =>
        expression switch
        {
            LiteralExpression { Value: null } => WireValue.Null,
            LiteralExpression { Value: System.Collections.ICollection } => WireValue.List(),
            FieldExpression field => valueOf(field),
            _ => Evaluate(expression) switch
            {
                decimal number => Number(number, type),
                bool truth => WireValue.Truth(truth),
                string text => WireValue.Text(text),
                _ => null,
            },
        };

    /// <summary>A number as the wire has it.</summary>
    public static WireValue Number(decimal number, FieldType type) =>
        type is IntegerType ? WireValue.Number(number) : WireValue.Text(number.ToString(CultureInfo.InvariantCulture));

    private object? Evaluate(Expression expression) =>
        expression switch
        {
            LiteralExpression literal => literal.Value,
            FieldExpression field => Plain(valueOf(field)),
            NotExpression not => Evaluate(not.Operand) is bool truth ? !truth : null,
            FunctionExpression { Function: ExpressionFunction.Contains, Operands: [FieldExpression list, var item] } =>
                valueOf(list) is WireList items ? items.Items.Any(one => Equals(Plain(one), Evaluate(item))) : null,
            BinaryExpression binary => Binary(binary.Operator, Evaluate(binary.Left), Evaluate(binary.Right)),
            _ => null,
        };

    private static object? Plain(WireValue? value) =>
        value switch
        {
            WireNumber(var number) => number,
            WireTruth(var truth) => truth,
            WireText(var text) => decimal.TryParse(
                text,
                NumberStyles.Number,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : text,
            _ => null,
        };

    private static object? Binary(BinaryOperator one, object? left, object? right) =>
        (one, left, right) switch
        {
            (BinaryOperator.Add, decimal a, decimal b) => a + b,
            (BinaryOperator.Subtract, decimal a, decimal b) => a - b,
            (BinaryOperator.Multiply, decimal a, decimal b) => a * b,
            (BinaryOperator.Less, decimal a, decimal b) => a < b,
            (BinaryOperator.LessOrEqual, decimal a, decimal b) => a <= b,
            (BinaryOperator.Greater, decimal a, decimal b) => a > b,
            (BinaryOperator.GreaterOrEqual, decimal a, decimal b) => a >= b,
            (
                BinaryOperator.Less
                    or BinaryOperator.LessOrEqual
                    or BinaryOperator.Greater
                    or BinaryOperator.GreaterOrEqual,
                string a,
                string b
            ) => Ordered(one, string.CompareOrdinal(a, b)),
            (BinaryOperator.Equal, _, _) => Equals(left, right),
            (BinaryOperator.NotEqual, _, _) => !Equals(left, right),
            (BinaryOperator.And, bool a, bool b) => a && b,
            (BinaryOperator.Or, bool a, bool b) => a || b,
            _ => null,
        };

    private static bool Ordered(BinaryOperator one, int order) =>
        one switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
}
