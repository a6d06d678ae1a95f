using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Computes functions, as the generated Python does.</summary>
internal static class FunctionValues
{
    /// <summary>The value of a function.</summary>
    /// <exception cref="InvalidOperationException">The operands are of other sorts than it takes.</exception>
    public static object? Of(ExpressionFunction function, IReadOnlyList<object?> operands) =>
        (function, operands) switch
        {
            (ExpressionFunction.Count, [IReadOnlyList<object?> list]) => ContextDecimal.Of(list.Count),
            (ExpressionFunction.Append, [IReadOnlyList<object?> list, var item]) => (IReadOnlyList<object?>)
                [.. list, item],
            (ExpressionFunction.Without, [IReadOnlyList<object?> list, var item]) => (IReadOnlyList<object?>)
                [.. list.Where(one => !Equals(one, item))],
            (ExpressionFunction.Contains, [IReadOnlyList<object?> list, var item]) => list.Contains(item),
            (ExpressionFunction.IgnoreCase, [string text]) => text.ToLowerInvariant(),
            (ExpressionFunction.IgnoreCase, [IReadOnlyList<object?> list]) => (IReadOnlyList<object?>)
                [.. list.Select(one => (one as string)?.ToLowerInvariant())],
            (ExpressionFunction.DateOf, [DateTimeOffset time]) => DateOnly.FromDateTime(time.UtcDateTime),
            (ExpressionFunction.DaysBetween, [DateOnly from, DateOnly to]) => ContextDecimal.Of(
                to.DayNumber - from.DayNumber
            ),
            (ExpressionFunction.HoursBetween, [DateTimeOffset from, DateTimeOffset to]) => Ratio(
                to - from,
                TimeSpan.TicksPerHour
            ),
            (ExpressionFunction.MinutesBetween, [DateTimeOffset from, DateTimeOffset to]) => Ratio(
                to - from,
                TimeSpan.TicksPerMinute
            ),
            (ExpressionFunction.StartsWith, [string text, ..]) => operands
                .Skip(1)
                .Any(prefix => text.StartsWith((string)prefix!, StringComparison.Ordinal)),
            (ExpressionFunction.Remainder, [ContextDecimal number, ContextDecimal divisor]) => number
                - ((number / divisor).Round(1m, RoundingMode.Down) * divisor),
            (ExpressionFunction.MinuteOf, [DateTimeOffset time]) => ContextDecimal.Of(time.Minute),
            (ExpressionFunction.SecondOf, [DateTimeOffset time]) => ContextDecimal.Of(time.Second),
            (ExpressionFunction.Power, [ContextDecimal number, ContextDecimal { IsInteger: true } exponent]) =>
                number.Power((int)exponent.ToDecimal()),
            (ExpressionFunction.Take, [IReadOnlyList<object?> list, ContextDecimal count]) => (IReadOnlyList<object?>)
                [.. list.Take((int)count.ToDecimal())],
            (ExpressionFunction.First, [IReadOnlyList<object?> { Count: > 0 } list]) => list[0],
            (ExpressionFunction.Last, [IReadOnlyList<object?> { Count: > 0 } list]) => list[^1],
            (ExpressionFunction.Distinct, [IReadOnlyList<object?> list]) => (IReadOnlyList<object?>)
                [.. list.Distinct()],
            (
                ExpressionFunction.AddMinutes
                    or ExpressionFunction.AddHours
                    or ExpressionFunction.AddDays
                    or ExpressionFunction.PastWeekdays,
                _
            ) => TimeShifts.Of(function, operands),
            _ => throw new InvalidOperationException($"{function} does not take these operands."),
        };

    private static ContextDecimal Ratio(TimeSpan span, long ticks) =>
        ContextDecimal.Of(span.Ticks) / ContextDecimal.Of(ticks);
}
