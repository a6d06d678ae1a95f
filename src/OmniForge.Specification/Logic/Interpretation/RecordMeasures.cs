using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Computes what an expression tells of stored records.</summary>
internal static class RecordMeasures
{
    /// <summary>The measure of the records that fulfil the condition.</summary>
    /// <param name="records">The expression.</param>
    /// <param name="stored">All records.</param>
    /// <param name="at">The interpreter for which a record is at hand.</param>
    /// <exception cref="InvalidOperationException">Sorts of values do not fit.</exception>
    public static object? Of(
        RecordsExpression records,
        IReadOnlyList<IReadOnlyDictionary<string, object?>> stored,
        Func<IReadOnlyDictionary<string, object?>, ExpressionInterpreter> at
    )
    {
        var meant = stored.Select(at).Where(one => one.Truth(records.Condition)).ToList();
        return records.Measure == RecordsMeasure.Count || records.Value is null
            ? ContextDecimal.Of(meant.Count)
            : Of(records.Measure, meant, records.Value);
    }

    /// <summary>The value of a field of a record.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static object? ValueOf(IReadOnlyDictionary<string, object?> record, string name) =>
        record.TryGetValue(name, out var value)
            ? value is decimal number
                ? ContextDecimal.Of(number)
                : value
            : throw new InvalidOperationException($"{name} has no value.");

    private static object? Of(RecordsMeasure measure, List<ExpressionInterpreter> meant, Expression value)
    {
        var sum = () =>
            meant.Select(one => one.Number(value)).Aggregate(ContextDecimal.Of(0), (one, other) => one + other);
        return measure switch
        {
            RecordsMeasure.Sum => sum(),
            _ when meant.Count == 0 => null,
            RecordsMeasure.Average => sum() / ContextDecimal.Of(meant.Count),
            RecordsMeasure.Least => meant.Select(one => one.Evaluate(value)).Min(_order),
            _ => meant.Select(one => one.Evaluate(value)).Max(_order),
        };
    }

    private static readonly Comparer<object?> _order = Comparer<object?>.Create(
        (one, other) =>
            (one, other) switch
            {
                (ContextDecimal left, ContextDecimal right) => left.CompareTo(right),
                (string left, string right) => string.CompareOrdinal(left, right),
                _ => Comparer<object?>.Default.Compare(one, other),
            }
    );
}
