using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Small changes of a computation, of which tests should notice each.</summary>
internal static class LogicMutants
{
    /// <summary>The changed computations.</summary>
    public static IEnumerable<ComputeLogic> Of(ComputeLogic logic)
    {
        for (var i = 0; i < logic.Steps.Count; i++)
        {
            var step = logic.Steps[i];
            if (step.Guard is { } guard)
            {
                yield return With(logic, i, null);
                foreach (var condition in Changes(guard.Condition))
                {
                    yield return With(logic, i, step with { Guard = guard with { Condition = condition } });
                }
            }
            else if (step.Assignment is { } assignment)
            {
                foreach (var value in Changes(assignment.Value))
                {
                    yield return With(logic, i, step with { Assignment = assignment with { Value = value } });
                }
            }
        }
    }

    private static ComputeLogic With(ComputeLogic logic, int index, ComputeStep? step) =>
        new([.. logic.Steps.Take(index), .. step is null ? (ComputeStep[])[] : [step], .. logic.Steps.Skip(index + 1)]);

    private static IEnumerable<Expression> Changes(Expression expression) => Own(expression).Concat(Inner(expression));

    private static IEnumerable<Expression> Own(Expression expression) =>
        expression switch
        {
            LiteralExpression { Value: decimal number } =>
            [
                new LiteralExpression(number + 1m),
                new LiteralExpression(number + Unit(number)),
            ],
            BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } joined =>
            [
                joined with
                {
                    Operator = joined.Operator == BinaryOperator.And ? BinaryOperator.Or : BinaryOperator.And,
                },
                joined.Left,
                joined.Right,
            ],
            BinaryExpression { Operator: >= BinaryOperator.Less } comparison =>
            [
                comparison with
                {
                    Operator = Neighbour(comparison.Operator),
                },
                new NotExpression(comparison),
            ],
            BinaryExpression binary => [binary with { Operator = Swapped(binary.Operator) }, binary.Left],
            ConditionalExpression conditional => [conditional.Then, conditional.Otherwise],
            ExtremeExpression extreme => [extreme with { IsGreatest = !extreme.IsGreatest }, .. extreme.Operands],
            RoundExpression round =>
            [
                round.Operand,
                round with
                {
                    Mode = round.Mode is RoundingMode.Down ? RoundingMode.Up : RoundingMode.Down,
                },
                round with
                {
                    Mode = round.Mode is RoundingMode.HalfUp ? RoundingMode.HalfDown : RoundingMode.HalfUp,
                },
            ],
            NotExpression negation => [negation.Operand],
            LookupExpression => [],
            EachExpression each => OfEach(each),
            FunctionExpression { Function: ExpressionFunction.Distinct or ExpressionFunction.Take } part =>
            [
                part.Operands[0],
            ],
            FunctionExpression
            {
                Function: ExpressionFunction.DaysBetween
                    or ExpressionFunction.HoursBetween
                    or ExpressionFunction.MinutesBetween,
                Operands: [var from, var to]
            } span => [span with { Operands = [to, from] }],
            _ => [],
        };

    private static IEnumerable<Expression> OfEach(EachExpression each) =>
        each.Operator switch
        {
            EachOperator.Where => [each.List],
            EachOperator.OrderBy => [each with { Operator = EachOperator.OrderByDescending }, each.List],
            EachOperator.OrderByDescending => [each with { Operator = EachOperator.OrderBy }, each.List],
            EachOperator.Sum => [each with { Operator = EachOperator.Greatest }],
            EachOperator.Least => [each with { Operator = EachOperator.Greatest }],
            EachOperator.Greatest => [each with { Operator = EachOperator.Least }],
            EachOperator.Any => [each with { Operator = EachOperator.All }],
            EachOperator.All => [each with { Operator = EachOperator.Any }],
            _ => [],
        };

    private static decimal Unit(decimal number) => number.Scale == 0 ? -1m : 1m / (decimal)Math.Pow(10, number.Scale);

    private static IEnumerable<Expression> Inner(Expression expression)
    {
        foreach (var child in LogicFields.Children(expression))
        {
            foreach (var changed in Changes(child))
            {
                yield return Put(expression, child, changed);
            }
        }
    }

    private static Expression Put(Expression expression, Expression child, Expression by) =>
        ExpressionParts.Map(expression, part => ReferenceEquals(part, child) ? by : part);

    private static BinaryOperator Neighbour(BinaryOperator comparison) =>
        comparison switch
        {
            BinaryOperator.Less => BinaryOperator.LessOrEqual,
            BinaryOperator.LessOrEqual => BinaryOperator.Less,
            BinaryOperator.Greater => BinaryOperator.GreaterOrEqual,
            BinaryOperator.GreaterOrEqual => BinaryOperator.Greater,
            BinaryOperator.Equal => BinaryOperator.NotEqual,
            _ => BinaryOperator.Equal,
        };

    private static BinaryOperator Swapped(BinaryOperator sign) =>
        sign switch
        {
            BinaryOperator.Add => BinaryOperator.Subtract,
            BinaryOperator.Subtract => BinaryOperator.Add,
            BinaryOperator.Multiply => BinaryOperator.Add,
            _ => BinaryOperator.Multiply,
        };
}
