using System.Diagnostics;
using System.Globalization;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>What two programs took for the same work, turn by turn; the first round warms up and does not count.</summary>
internal sealed class Turns
{
    private readonly Dictionary<string, (List<double> Raw, List<double> Ours)> _values = new(StringComparer.Ordinal);

    /// <summary>Keeps a value.</summary>
    public void Keep(int round, string name, bool isRaw, double value)
    {
        if (round > 0)
        {
            _ = _values.TryAdd(name, ([], []));
            (isRaw ? _values[name].Raw : _values[name].Ours).Add(value);
        }
    }

    /// <summary>Keeps messages a second and the processor's time of one.</summary>
    public async Task FlowAsync(int round, string name, bool isRaw, int messages, Func<Task> act)
    {
        var before = Environment.CpuUsage.TotalTime;
        var seconds = await SecondsAsync(act);
        var spent = Environment.CpuUsage.TotalTime - before;
        Keep(round, name + ", messages/s", isRaw, messages / seconds);
        Keep(round, name + ", µs of processor", isRaw, spent.TotalMicroseconds / messages);
    }

    /// <summary>Keeps the times of asking one after the other.</summary>
    public async Task TripsAsync(int round, string name, bool isRaw, int trips, Func<Task> ask)
    {
        var times = new double[trips];
        for (var trip = 0; trip < trips; trip++)
        {
            times[trip] = 1_000 * await SecondsAsync(ask);
        }

        var ordered = times.Order().ToArray();
        Keep(round, name + " p50, ms", isRaw, ordered[trips / 2]);
        Keep(round, name + " p99, ms", isRaw, ordered[trips * 99 / 100]);
    }

    /// <summary>Prints the medians beside each other.</summary>
    public void Print(string title)
    {
        Console.WriteLine($"{title, -34} {"raw", 12} {"ours", 12} {"ours/raw", 10}");
        foreach (var (name, (raw, ours)) in _values)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name, -34} {Median(raw), 12:0.##} {Median(ours), 12:0.##} {Median(ours) / Median(raw), 10:0.00}"
                )
            );
        }
    }

    private static async Task<double> SecondsAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
