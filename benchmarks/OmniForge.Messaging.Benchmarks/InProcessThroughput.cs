using System.Diagnostics;
using System.Globalization;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Events a second in one process: published, encoded, decoded, handled, committed; and the memory that stays.</summary>
internal static class InProcessThroughput
{
    private const int Events = 1_000_000;
    private const int Rounds = 6;

    /// <summary>Prints each round; the first one warms up.</summary>
    public static async Task RunAsync()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            await using var transport = new InProcessTransport(new(), TimeProvider.System);
            var topics = EventRegistry
                .Default.All.SelectMany(TopicPolicy.Plan.TopicsOf)
                .Distinct(StringComparer.Ordinal);
            await transport.CreateAsync(
                [
                    .. topics.SelectMany(topic =>
                        new[]
                        {
                            new TopicDescription(topic, 6),
                            new TopicDescription(TopicPolicy.Plan.DeadLettersOf(topic), 1),
                        }
                    ),
                ],
                default
            );
            var bus = new EventBus(transport, new EventCodec(new()), new(), BusServices.System);
            var left = Events;
            var done = new TaskCompletionSource();
            var handlers = EventHandlers
                .For(EventRole.Observer, EventRegistry.Default)
                .On<CodegenStatusEvent>(
                    (_, _, _) =>
                    {
                        if (Interlocked.Decrement(ref left) == 0)
                        {
                            done.SetResult();
                        }

                        return new(Outcome.Completed.Nothing);
                    }
                );
            await using var subscription = await bus.SubscribeAsync(new("observers"), handlers, default);
            var cpu = Environment.CpuUsage.TotalTime;
            var allocated = GC.GetTotalAllocatedBytes();
            var clock = Stopwatch.StartNew();
            for (var i = 0; i < Events; i++)
            {
                await bus.PublishAsync(Sample.Status(i), default);
            }

            await done.Task;
            var seconds = clock.Elapsed.TotalSeconds;
            var busy = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / Events;
            var bytes = (GC.GetTotalAllocatedBytes() - allocated) / Events;
            var after = GC.GetTotalMemory(forceFullCollection: true);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"in process: {Events / seconds:n0} events/s, {busy:n2} µs of processor time and {bytes} bytes an event, {(after - before) / 1024:n0} KiB more alive after {Events:n0} events"
                )
            );
        }
    }
}
