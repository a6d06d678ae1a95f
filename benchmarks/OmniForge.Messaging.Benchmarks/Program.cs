using System.Diagnostics;
using System.Globalization;
using OmniForge.Messaging.Benchmarks;

// Without arguments events within this process; with BOOTSTRAP [MESSAGES [ROUND-TRIPS [ROUNDS]]] requests over the bus, then our
// adapter of Kafka beside Confluent.Kafka alone, turn by turn.
if (args is not [var bootstrap, ..])
{
    await InProcessThroughput.RunAsync();
    return 0;
}

await PacedRequests.RunAsync(bootstrap);
var messages = Number(1, 200_000);
var roundTrips = Number(2, 2_000);
var rounds = Number(3, 5);
await using var ours = new TransportTwin(bootstrap);
var turns = new Dictionary<string, (List<double> Raw, List<double> Ours)>(StringComparer.Ordinal);
for (var round = 0; round <= rounds; round++)
{
    await using var raw = new RawTwin(bootstrap);
    await using var fresh = new TransportTwin(bootstrap);
    foreach (ITwin twin in round % 2 == 0 ? new ITwin[] { raw, fresh } : [fresh, raw])
    {
        var topic = await NewTopicAsync(4);
        // The first round warms up.
        await MeasureAsync(round, "publish", twin, () => twin.PublishAsync(topic, messages));
        await MeasureAsync(round, "consume", twin, () => twin.ConsumeAsync(topic, messages));
    }

    foreach (ITwin twin in round % 2 == 0 ? new ITwin[] { raw, fresh } : [fresh, raw])
    {
        var ask = await twin.OpenEchoAsync(await NewTopicAsync(1), await NewTopicAsync(1));
        var times = new double[roundTrips];
        for (var trip = 0; trip < roundTrips; trip++)
        {
            times[trip] = 1_000 * await SecondsAsync(ask);
        }

        var ordered = times.Order().ToArray();
        Keep(round, "round trip p50, ms", twin, ordered[roundTrips / 2]);
        Keep(round, "round trip p99, ms", twin, ordered[roundTrips * 99 / 100]);
    }
}

Console.WriteLine($"{"median of the rounds", -26} {"raw", 12} {"ours", 12} {"ours/raw", 10}");
foreach (var (name, (raw, our)) in turns)
{
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -26} {Median(raw), 12:0.##} {Median(our), 12:0.##} {Median(our) / Median(raw), 10:0.00}"
        )
    );
}

return 0;

int Number(int at, int otherwise) => args.Length > at ? int.Parse(args[at], CultureInfo.InvariantCulture) : otherwise;

async Task<string> NewTopicAsync(int partitions)
{
    var topic = $"omniforge.benchmark.{Environment.ProcessId}.{Stopwatch.GetTimestamp()}";
    await ours.Topics.CreateAsync([new(topic, partitions)], CancellationToken.None);
    return topic;
}

void Keep(int round, string name, ITwin twin, double value)
{
    if (round > 0)
    {
        turns.TryAdd(name, ([], []));
        (twin is RawTwin ? turns[name].Raw : turns[name].Ours).Add(value);
    }
}

async Task MeasureAsync(int round, string name, ITwin twin, Func<Task> act)
{
    var before = Environment.CpuUsage.TotalTime;
    var seconds = await SecondsAsync(act);
    var spent = Environment.CpuUsage.TotalTime - before;
    Keep(round, name + ", messages/s", twin, messages / seconds);
    Keep(round, name + ", µs of processor", twin, spent.TotalMicroseconds / messages);
}

static async Task<double> SecondsAsync(Func<Task> act)
{
    var start = Stopwatch.GetTimestamp();
    await act();
    return Stopwatch.GetElapsedTime(start).TotalSeconds;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
