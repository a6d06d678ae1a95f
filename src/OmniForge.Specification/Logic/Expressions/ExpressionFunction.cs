namespace OmniForge.Specification.Logic.Expressions;

/// <summary>What a <see cref="FunctionExpression"/> does with its operands.</summary>
public enum ExpressionFunction
{
    /// <summary>The number of items of a list.</summary>
    Count,

    /// <summary>A list with one more item at its end.</summary>
    Append,

    /// <summary>A list without the items that equal a value.</summary>
    Without,

    /// <summary>Whether a list has an item that equals a value.</summary>
    Contains,

    /// <summary>A text, or each text of a list, such that upper and lower case are alike.</summary>
    IgnoreCase,

    /// <summary>The day of a point in time, in UTC.</summary>
    DateOf,

    /// <summary>The number of days from a first date to a second one; negative, if the second one is earlier.</summary>
    DaysBetween,

    /// <summary>The hours from a first point in time to a second one, with their fraction; negative, if the second one is earlier.</summary>
    HoursBetween,

    /// <summary>The minutes from a first point in time to a second one, with their fraction; negative, if the second one is earlier.</summary>
    MinutesBetween,

    /// <summary>Whether a text, the first operand, begins with one of the other operands.</summary>
    StartsWith,

    /// <summary>What remains when a whole number is divided by another one.</summary>
    Remainder,

    /// <summary>The second within its minute, 0 to 59, of a point in time.</summary>
    SecondOf,

    /// <summary>The minute within its hour, 0 to 59, of a point in time.</summary>
    MinuteOf,

    /// <summary>A number to the power of a whole number, which may be negative.</summary>
    Power,

    /// <summary>The first items of a list, at most so many.</summary>
    Take,

    /// <summary>The first item of a list that is not empty.</summary>
    First,

    /// <summary>The last item of a list that is not empty.</summary>
    Last,

    /// <summary>The items of a list without those that are the same as one before.</summary>
    Distinct,

    /// <summary>A point in time so many minutes later; the second operand is a whole number, which may be negative.</summary>
    AddMinutes,

    /// <summary>A point in time so many hours later.</summary>
    AddHours,

    /// <summary>A day, or a point in time, so many days later.</summary>
    AddDays,

    /// <summary>The first day, from the first operand on, that is none of the weekdays of the other operands, 1 (Monday) to 7.</summary>
    PastWeekdays,
}
