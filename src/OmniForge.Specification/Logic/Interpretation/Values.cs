using OmniForge.Specification.Logic.Arithmetic;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Compares values of computations.</summary>
public static class Values
{
    /// <summary>Whether both are the same; numbers by what they count, lists and objects by what they hold.</summary>
    public static bool AreSame(object? one, object? other) =>
        (Plain(one), Plain(other)) switch
        {
            (IReadOnlyList<object?> items, IReadOnlyList<object?> others) => items.Count == others.Count
                && items.Zip(others).All(pair => AreSame(pair.First, pair.Second)),
            var (left, right) => Equals(left, right),
        };

    /// <summary>Which of two values of one sort comes first.</summary>
    /// <exception cref="InvalidOperationException">They have no order.</exception>
    public static int Compare(object? one, object? other) =>
        (Plain(one), Plain(other)) switch
        {
            (string left, string right) => string.CompareOrdinal(left, right),
            (IComparable left, { } right) when left.GetType() == right.GetType() => left.CompareTo(right),
            (ContextDecimal left, ContextDecimal right) => left.CompareTo(right),
            _ => throw new InvalidOperationException("These values have no order."),
        };

    /// <summary>A number as the interpreter computes with it; other values as they are.</summary>
    public static object? Plain(object? value) => value is decimal number ? ContextDecimal.Of(number) : value;
}
