using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>The whole bus over Kafka: requests at a steady pace, from the question to its answer, in milliseconds.</summary>
internal static class PacedRequests
{
    private const int PerSecond = 200;
    private const int WarmUp = 400;
    private const int Requests = 4_000;

    /// <summary>Prints p50 and p99.</summary>
    public static async Task RunAsync(string bootstrap)
    {
        await using var transport = new KafkaTransport(new(bootstrap), NullLogger<KafkaTransport>.Instance);
        await transport.Topics.CreateAsync(
            [.. TopicProvisioning.Uses(TopicPolicy.Plan, EventRegistry.Default).Select(use => use.Topic)],
            CancellationToken.None
        );
        var bus = new EventBus(transport, new EventCodec(new()), new(), BusServices.System);
        var handlers = EventHandlers
            .For(EventRole.Intelligence, EventRegistry.Default)
            .On<CodegenAnalysisRequest>((_, _, _) => new(new Outcome.Completed([Sample.Answer])));
        await using var service = await bus.SubscribeAsync(
            new($"paced-{Environment.ProcessId}"),
            handlers,
            CancellationToken.None
        );
        await using var requester = bus.OpenRequester();
        var times = new double[WarmUp + Requests];
        var begin = Stopwatch.GetTimestamp();
        var asking = new List<Task>();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var number = 0; number < times.Length; number++)
        {
            while (Stopwatch.GetElapsedTime(begin).TotalSeconds * PerSecond < number)
            {
                _ = await timer.WaitForNextTickAsync();
            }

            asking.Add(AskAsync(requester, times, number));
        }

        await Task.WhenAll(asking);
        var ordered = times[WarmUp..].Order().ToArray();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{PerSecond} requests/s over the bus: p50 {ordered[Requests / 2]:0.00} ms, p99 {ordered[Requests * 99 / 100]:0.00} ms"
            )
        );
    }

    private static async Task AskAsync(Requester requester, double[] times, int number)
    {
        var begin = Stopwatch.GetTimestamp();
        var reply = await requester.RequestAsync(Sample.Request, TimeSpan.FromSeconds(30), CancellationToken.None);
        times[number] =
            reply is Reply.Answered
                ? Stopwatch.GetElapsedTime(begin).TotalMilliseconds
                : throw new InvalidOperationException($"{reply}");
    }
}
