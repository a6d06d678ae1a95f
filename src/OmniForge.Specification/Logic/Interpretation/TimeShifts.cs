using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Computes days and points in time that follow from others.</summary>
internal static class TimeShifts
{
    /// <summary>The value of a function that moves a day or a point in time.</summary>
    /// <exception cref="InvalidOperationException">The operands are of other sorts than it takes, or there is no such time.</exception>
    public static object Of(ExpressionFunction function, IReadOnlyList<object?> operands)
    {
        try
        {
            return (function, operands) switch
            {
                (ExpressionFunction.AddDays, [DateOnly day, ContextDecimal days]) => day.AddDays((int)days.ToDecimal()),
                (ExpressionFunction.AddDays, [DateTimeOffset time, ContextDecimal days]) => time.AddDays(
                    (int)days.ToDecimal()
                ),
                (ExpressionFunction.AddHours, [DateTimeOffset time, ContextDecimal hours]) => time.AddHours(
                    (int)hours.ToDecimal()
                ),
                (ExpressionFunction.AddMinutes, [DateTimeOffset time, ContextDecimal minutes]) => time.AddMinutes(
                    (int)minutes.ToDecimal()
                ),
                (ExpressionFunction.PastWeekdays, [DateOnly day, ..]) => Past(
                    day,
                    [.. operands.Skip(1).Select(weekday => (int)((ContextDecimal)weekday!).ToDecimal())]
                ),
                _ => throw new InvalidOperationException($"{function} does not take these operands."),
            };
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new InvalidOperationException("There is no such time.", error);
        }
    }

    private static DateOnly Past(DateOnly day, IReadOnlyCollection<int> weekdays)
    {
        while (weekdays.Contains(Weekday(day)))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    private static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
