using System.Globalization;

namespace OmniForge.Requirements.Language;

/// <summary>Reads dates: <c>2025-03-03</c>, <c>1 March</c>, <c>3 June 2025</c>, <c>March 3, 2025</c>, <c>March 2025</c>.</summary>
public static class DateReader
{
    private static readonly string[] Months =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    /// <summary>The date that begins at an index, or null.</summary>
    public static Reading<CalendarDate>? ReadAt(Sentence sentence, int index)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        if (sentence.At(index) is not { } token)
        {
            return null;
        }

        if (token.Kind == TokenKind.Date)
        {
            return
                token.Text.Length >= 10
                && DateOnly.TryParseExact(
                    token.Text.AsSpan(0, 10),
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
                ? new(new(date.Year, date.Month, date.Day), new(index, index + 1))
                : null;
        }

        return DayAt(sentence, index) is { } day && MonthAt(sentence, index + 1) is { } month
            ? WithYear(sentence, index, index + 2, month, day)
            : MonthFirst(sentence, index);
    }

    private static Reading<CalendarDate>? MonthFirst(Sentence sentence, int index)
    {
        if (MonthAt(sentence, index) is not { } month || !char.IsUpper(sentence[index].Text[0]))
        {
            return null;
        }

        if (DayAt(sentence, index + 1) is { } day)
        {
            return WithYear(
                sentence,
                index,
                sentence.IsAt(index + 2, ",") && YearAt(sentence, index + 3) is not null ? index + 3 : index + 2,
                month,
                day
            );
        }

        return YearAt(sentence, index + 1) is { } year ? new(new(year, month, null), new(index, index + 2)) : null;
    }

    private static Reading<CalendarDate> WithYear(Sentence sentence, int start, int end, int month, int day) =>
        YearAt(sentence, end) is { } year
            ? new(new(year, month, day), new(start, end + 1))
            : new(new(null, month, day), new(start, end));

    private static int? DayAt(Sentence sentence, int index) =>
        sentence.At(index) is { Number: >= 1 and <= 31 and var day } token
        && (token.Kind == TokenKind.Number || token.Is(WordClass.Ordinal))
        && day == decimal.Truncate(day)
            ? (int)day
            : null;

    private static int? MonthAt(Sentence sentence, int index) =>
        sentence.At(index) is { } token
        && token.Is(WordClass.Month)
        && Array.IndexOf(Months, token.Lower) is >= 0 and var month
            ? month + 1
            : null;

    private static int? YearAt(Sentence sentence, int index) =>
        sentence.At(index) is { Kind: TokenKind.Number, Length: 4, Number: >= 1900 and <= 2199 and var year }
            ? (int)year
            : null;
}
