using System.Globalization;
using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Samples;

/// <summary>Turns values of the wire into those that the interpreter of the logic computes with, and back.</summary>
public static class WireConversion
{
    /// <summary>A value of the wire as the interpreter has it.</summary>
    /// <param name="value">The value, which the type allows.</param>
    /// <param name="type">The type of its field.</param>
    public static object? ToLogic(WireValue value, FieldType type) =>
        (value, type) switch
        {
            (WireNumber(var number), _) => number,
            (WireTruth(var truth), _) => truth,
            (WireText(var text), DecimalType or IntegerType) => decimal.Parse(text, CultureInfo.InvariantCulture),
            (WireText(var text), DateType) => DateOnly.Parse(text, CultureInfo.InvariantCulture),
            (WireText(var text), InstantType) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture),
            (WireText(var text), TimeOfDayType) => TimeOnly.Parse(text, CultureInfo.InvariantCulture),
            (WireText(var text), _) => text,
            (WireList(var items), ListType list) => (IReadOnlyList<object?>)
                [.. items.Select(item => ToLogic(item, list.Item))],
            _ => null,
        };

    /// <summary>A value of the interpreter on the wire; null, if the wire has none of its sort.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type of its field.</param>
    public static WireValue? ToWire(object? value, FieldType type) =>
        value switch
        {
            null => WireValue.Null,
            ContextDecimal number => ToWire(number.ToDecimal(), type),
            decimal number when type is IntegerType => number == decimal.Truncate(number)
                ? WireValue.Number(decimal.Truncate(number))
                : null,
            decimal number => WireValue.Text(number.ToString(CultureInfo.InvariantCulture)),
            bool truth => WireValue.Truth(truth),
            string text => WireValue.Text(text),
            DateOnly day => WireValue.Text(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DateTimeOffset time => WireValue.Text(
                time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            ),
            TimeOnly time => WireValue.Text(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture)),
            IReadOnlyList<object?> items when type is ListType list => ListOf(items, list),
            _ => null,
        };

    private static WireValue? ListOf(IReadOnlyList<object?> items, ListType list)
    {
        var values = items.Select(item => ToWire(item, list.Item)).ToList();
        return values.TrueForAll(value => value is not null)
            ? WireValue.List(values.OfType<WireValue>().ToList())
            : null;
    }
}
