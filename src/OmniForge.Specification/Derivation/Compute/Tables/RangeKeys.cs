using OmniForge.Specification.Logic.Tables;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Tables;

/// <summary>Puts ranges into order and checks that they leave no gap.</summary>
internal static class RangeKeys
{
    /// <summary>
    /// The ranges such that each number belongs to exactly one; "up to 5, up to 10" means from 5 on in the second, "from 10, from 20" up to 20 in the
    /// first. Null if two overlap otherwise, or if a number of the domain belongs to none.
    /// </summary>
    /// <param name="keys">The ranges in the order of the table.</param>
    /// <param name="type">What the key may be.</param>
    public static IReadOnlyList<RangeKey>? Ordered(IReadOnlyList<RangeKey> keys, FieldType? type)
    {
        var closed = Closed(keys);
        var (lower, upper) = type switch
        {
            IntegerType integer => (integer.Lower, integer.Upper),
            DecimalType number => (number.Lower, number.Upper),
            _ => (null, null),
        };
        var sorted = closed.OrderBy(key => key.Lower?.Value ?? decimal.MinValue).ToList();
        var isWhole = type is IntegerType;
        return
            Begins(sorted[0], lower)
            && Ends(sorted[^1], upper)
            && sorted.Zip(sorted.Skip(1)).All(pair => Meet(pair.First, pair.Second, isWhole))
            ? closed
            : null;
    }

    private static List<RangeKey> Closed(IReadOnlyList<RangeKey> keys)
    {
        var closed = keys.ToList();
        for (var i = 1; i < closed.Count; i++)
        {
            if (
                closed[i].Lower is null
                && closed[i - 1].Upper is { } before
                && closed[i].Upper is { } own
                && own.Value > before.Value
            )
            {
                closed[i] = closed[i] with { Lower = new Bound(before.Value, !before.IsExclusive) };
            }
        }

        for (var i = closed.Count - 2; i >= 0; i--)
        {
            if (
                closed[i].Upper is null
                && closed[i + 1].Lower is { } next
                && closed[i].Lower is { } own
                && own.Value < next.Value
            )
            {
                closed[i] = closed[i] with { Upper = new Bound(next.Value, !next.IsExclusive) };
            }
        }

        return closed;
    }

    private static bool Begins(RangeKey first, Bound? domain) =>
        first.Lower is null
        || (
            domain is not null
            && (
                first.Lower.Value < domain.Value
                || (first.Lower.Value == domain.Value && (!first.Lower.IsExclusive || domain.IsExclusive))
            )
        );

    private static bool Ends(RangeKey last, Bound? domain) =>
        last.Upper is null
        || (
            domain is not null
            && (
                last.Upper.Value > domain.Value
                || (last.Upper.Value == domain.Value && (!last.Upper.IsExclusive || domain.IsExclusive))
            )
        );

    private static bool Meet(RangeKey one, RangeKey next, bool isWhole) =>
        one.Upper is { } end
        && next.Lower is { } start
        && (
            end.Value == start.Value
                ? end.IsExclusive != start.IsExclusive
                : isWhole && !end.IsExclusive && !start.IsExclusive && start.Value == end.Value + 1
        );
}
