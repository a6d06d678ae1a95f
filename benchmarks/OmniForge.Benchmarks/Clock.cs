using System.Diagnostics;

namespace OmniForge.Benchmarks;

/// <summary>Measures times.</summary>
internal static class Clock
{
    /// <summary>The median time of an action in milliseconds.</summary>
    public static double Median(int rounds, Action action)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        return Median(times);
    }

    /// <summary>The middle one of some values.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
