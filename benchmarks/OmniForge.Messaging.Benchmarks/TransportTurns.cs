using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Our adapter beside Confluent.Kafka alone.</summary>
internal static class TransportTurns
{
    /// <summary>Prints the medians.</summary>
    public static async Task RunAsync(TurnOptions options)
    {
        var turns = new Turns();
        await using var topics = new KafkaTransport(new(options.Bootstrap), NullLogger<KafkaTransport>.Instance);
        for (var round = 0; round <= options.Rounds; round++)
        {
            await using var raw = new RawTwin(options.Bootstrap);
            await using var ours = new TransportTwin(options.Bootstrap);
            ITwin[] order = round % 2 == 0 ? [raw, ours] : [ours, raw];
            foreach (var twin in order)
            {
                var topic = await NewTopicAsync(topics, 4);
                var count = options.Messages;
                await turns.FlowAsync(round, "publish", twin == raw, count, () => twin.PublishAsync(topic, count));
                await turns.FlowAsync(round, "consume", twin == raw, count, () => twin.ConsumeAsync(topic, count));
            }

            foreach (var twin in order)
            {
                var ask = await twin.OpenEchoAsync(await NewTopicAsync(topics, 1), await NewTopicAsync(topics, 1));
                await turns.TripsAsync(round, "round trip", twin == raw, options.RoundTrips, ask);
            }
        }

        turns.Print("bytes: our adapter");
    }

    private static async Task<string> NewTopicAsync(KafkaTransport log, int partitions)
    {
        var topic = $"omniforge.benchmark.{Environment.ProcessId}.{Stopwatch.GetTimestamp()}";
        await log.Topics.CreateAsync([new(topic, partitions)], CancellationToken.None);
        return topic;
    }
}
