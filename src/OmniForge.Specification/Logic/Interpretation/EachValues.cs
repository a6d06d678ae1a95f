using OmniForge.Specification.Logic.Arithmetic;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Interpretation;

/// <summary>Computes what is made of the items of lists.</summary>
internal static class EachValues
{
    /// <summary>The value.</summary>
    /// <param name="made">What is made of the items.</param>
    /// <param name="items">The items.</param>
    /// <param name="body">What is computed for an item.</param>
    /// <exception cref="InvalidOperationException">The list is empty and has no such value, or sorts of values do not fit.</exception>
    public static object Of(EachOperator made, IReadOnlyList<object?> items, Func<object?, object?> body) =>
        made switch
        {
            EachOperator.Select => (IReadOnlyList<object?>)[.. items.Select(body)],
            EachOperator.Where => (IReadOnlyList<object?>)[.. items.Where(item => Truth(body(item)))],
            EachOperator.OrderBy => (IReadOnlyList<object?>)[.. items.OrderBy(body, ByValue)],
            EachOperator.OrderByDescending => (IReadOnlyList<object?>)[.. items.OrderByDescending(body, ByValue)],
            EachOperator.Sum => Sum(items, body),
            EachOperator.Least when items.Count > 0 => items.Select(body).Min(ByValue)!,
            EachOperator.Greatest when items.Count > 0 => items.Select(body).Max(ByValue)!,
            EachOperator.Any => items.Any(item => Truth(body(item))),
            EachOperator.All => items.All(item => Truth(body(item))),
            _ => throw new InvalidOperationException("An empty list has no such value."),
        };

    private static readonly Comparer<object?> ByValue = Comparer<object?>.Create(Values.Compare);

    private static ContextDecimal Sum(IReadOnlyList<object?> items, Func<object?, object?> body) =>
        items.Aggregate(
            ContextDecimal.Of(0),
            (sum, item) =>
                body(item) is ContextDecimal number
                    ? sum + number
                    : throw new InvalidOperationException("A number is expected.")
        );

    private static bool Truth(object? value) =>
        value is bool truth ? truth : throw new InvalidOperationException("A condition is expected.");
}
