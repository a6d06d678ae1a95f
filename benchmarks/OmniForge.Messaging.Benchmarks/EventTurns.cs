using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>The whole bus beside Confluent.Kafka with our codec.</summary>
internal static class EventTurns
{
    /// <summary>Prints the medians.</summary>
    public static async Task RunAsync(TurnOptions options)
    {
        var turns = new Turns();
        await using var log = new KafkaTransport(new(options.Bootstrap), NullLogger<KafkaTransport>.Instance);
        var topics = TopicProvisioning.Uses(TopicPolicy.Plan, EventRegistry.Default).Select(use => use.Topic).ToList();
        await log.Topics.CreateAsync(topics, CancellationToken.None);
        for (var round = 0; round <= options.Rounds; round++)
        {
            foreach (var isRaw in round % 2 == 0 ? new[] { true, false } : [false, true])
            {
                await using IEventTwin twin = isRaw
                    ? new RawEventTwin(options.Bootstrap)
                    : new BusTwin(options.Bootstrap);
                await EmptyAsync(log, topics.Select(topic => topic.Name));
                var flow = await twin.OpenFlowAsync();
                var count = options.Messages;
                await turns.FlowAsync(round, "publish to handled", isRaw, count, () => flow(count));
                var ask = await twin.OpenRequestsAsync();
                await turns.TripsAsync(round, "request to answer", isRaw, options.RoundTrips, ask);
            }
        }

        turns.Print("events: the whole bus");
    }

    // New groups begin at the beginning.
    private static async Task EmptyAsync(KafkaTransport log, IEnumerable<string> topics)
    {
        var partitions = await log.Topics.PartitionsAsync(CancellationToken.None);
        foreach (var topic in topics)
        {
            for (var partition = 0; partition < partitions[topic]; partition++)
            {
                var offsets = await log.Topics.OffsetsAsync(new(topic, partition), CancellationToken.None);
                await log.Topics.DeleteBeforeAsync(new(new(topic, partition), offsets.Next), CancellationToken.None);
            }
        }
    }
}
