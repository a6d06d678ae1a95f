using System.Globalization;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Samples;

/// <summary>Numbers inside and outside of limits.</summary>
internal static class NumberSamples
{
    private static readonly decimal[] Preferred = [10m, 20m, 30m, 5m, 2m, 1m, 100m, 1000m, 0m];

    /// <summary>The n-th number within the limits; numbers of different n differ where the limits leave room.</summary>
    public static decimal Valid(NumberLimits limits, int n)
    {
        var fitting = Preferred.Where(limits.Allow).ToList();
        if (n < fitting.Count)
        {
            return fitting[n];
        }

        var first = limits.Least ?? limits.Greatest - (limits.Step * 50) ?? 0m;
        var candidate = first + (limits.Step * (n - fitting.Count + 1));
        return limits.Allow(candidate) ? candidate : Edge(limits) ?? first;
    }

    /// <summary>Numbers on both sides of each limit.</summary>
    public static IEnumerable<(decimal Value, bool IsValid, string Label)> Boundaries(NumberLimits limits)
    {
        if (limits.Lower is { } lower)
        {
            yield return (lower.IsExclusive ? lower.Value + limits.Step : lower.Value, true, "at the lower limit");
            yield return (lower.IsExclusive ? lower.Value : lower.Value - limits.Step, false, "below the lower limit");
        }

        if (limits.Upper is { } upper)
        {
            yield return (upper.IsExclusive ? upper.Value - limits.Step : upper.Value, true, "at the upper limit");
            yield return (upper.IsExclusive ? upper.Value : upper.Value + limits.Step, false, "above the upper limit");
        }

        if (limits.HasGrid)
        {
            yield return (Valid(limits, 0) + (limits.Step / 10m), false, "between two steps");
        }
    }

    /// <summary>The number as texts on the wire have it: without exponent.</summary>
    public static string Written(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal? Edge(NumberLimits limits) =>
        limits.Least is { } least && limits.Allow(least) ? least
        : limits.Greatest is { } greatest && limits.Allow(greatest) ? greatest
        : null;
}
