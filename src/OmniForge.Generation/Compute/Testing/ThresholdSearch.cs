using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Interpretation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Compute.Testing;

/// <summary>Finds requests for which a computed value lies on one side of a limit, and next to them requests on the other.</summary>
internal sealed class ThresholdSearch(
    OperationSpec operation,
    Func<IReadOnlyDictionary<string, object?>, ComputeOutcome?> run
)
{
    private const int MaxSteps = 40;

    /// <summary>Pairs of requests on both sides of the limits that computed values are compared with.</summary>
    public IEnumerable<Dictionary<string, object?>> Around(
        ComputeLogic logic,
        IReadOnlyList<Dictionary<string, object?>> bases
    )
    {
        foreach (var (local, limit) in Limits(logic).Distinct())
        {
            foreach (var input in operation.Inputs.Where(input => input.Type is IntegerType or DecimalType))
            {
                foreach (var one in bases.Take(6))
                {
                    if (Bisect(one, input, local, limit) is var (low, high))
                    {
                        yield return low;
                        yield return high;
                        break;
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Local, decimal Limit)> Limits(ComputeLogic logic)
    {
        foreach (
            var part in logic.Steps.SelectMany(step =>
                LogicFields.Parts(step.Assignment?.Value ?? step.Guard!.Condition)
            )
        )
        {
            if (
                part is BinaryExpression
                {
                    Operator: >= BinaryOperator.Less,
                    Left: FieldExpression { Scope: FieldScope.Local } field,
                    Right: LiteralExpression { Value: decimal limit }
                }
            )
            {
                yield return (field.Name, limit);
            }
        }

        foreach (var step in logic.Steps.Where(step => step.Assignment is not null))
        {
            foreach (var extreme in LogicFields.Parts(step.Assignment!.Value).OfType<ExtremeExpression>())
            {
                foreach (
                    var limit in extreme
                        .Operands.OfType<LiteralExpression>()
                        .Select(literal => literal.Value)
                        .OfType<decimal>()
                )
                {
                    yield return (step.Assignment.Field, limit);
                }
            }
        }
    }

    /// <summary>Two neighbouring values of an input between which a computed value passes the limit.</summary>
    private (Dictionary<string, object?> Low, Dictionary<string, object?> High)? Bisect(
        Dictionary<string, object?> one,
        FieldSpec input,
        string local,
        decimal limit
    )
    {
        var range = Samples.NumberLimits.Of(input.Type)!;
        var step = input.Type is IntegerType ? 1m : 0.01m;
        var low = range.Lower is { } lower ? lower.Value + (lower.IsExclusive ? step : 0) : -1000m;
        var high = range.Upper is { } upper ? upper.Value - (upper.IsExclusive ? step : 0) : 10000m;
        if (
            !range.Allow(low)
            || !range.Allow(high)
            || SideOf(one, input.Name, low, local, limit) is not { } lowSide
            || SideOf(one, input.Name, high, local, limit) is not { } highSide
            || lowSide == highSide
        )
        {
            return null;
        }

        for (var i = 0; i < MaxSteps && high - low > step; i++)
        {
            var middle = low + (decimal.Floor((high - low) / step / 2) * step);
            if (SideOf(one, input.Name, middle, local, limit) is not { } side)
            {
                return null;
            }

            (low, high) = side == lowSide ? (middle, high) : (low, middle);
        }

        return (With(one, input.Name, low), With(one, input.Name, high));
    }

    private bool? SideOf(Dictionary<string, object?> one, string input, decimal value, string local, decimal limit) =>
        run(With(one, input, value)) is { } outcome && outcome.Values.GetValueOrDefault(local) is ContextDecimal number
            ? number >= ContextDecimal.Of(limit)
            : null;

    private static Dictionary<string, object?> With(Dictionary<string, object?> one, string input, decimal value) =>
        new(one, StringComparer.Ordinal) { [input] = value };
}
