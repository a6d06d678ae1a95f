using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Chaos.Worker;

/// <summary>An intelligence service that is made to be killed: it writes each call into a file before it answers.</summary>
/// <param name="bootstrap">The brokers.</param>
/// <param name="calls">The file; nobody else writes to it.</param>
/// <param name="instance">Its name in the group, which its successor keeps.</param>
public sealed class Service(string bootstrap, string calls, string instance)
{
    private readonly Lock _lock = new();

    /// <summary>The options of everybody who takes part: patient publishers, quick sessions.</summary>
    public static KafkaOptions Options(string bootstrap) =>
        new(bootstrap)
        {
            FetchWait = TimeSpan.FromMilliseconds(10),
            SessionTimeout = TimeSpan.FromSeconds(6),
            HeartbeatInterval = TimeSpan.FromMilliseconds(500),
            PublishTimeout = TimeSpan.FromMinutes(5),
        };

    /// <summary>Serves until standard input ends or the process is killed.</summary>
    public async Task RunAsync()
    {
        using var file = new FileStream(calls, FileMode.Append, FileAccess.Write, FileShare.Read, bufferSize: 0);
        await using var transport = new KafkaTransport(Options(bootstrap), NullLogger<KafkaTransport>.Instance);
        var bus = new EventBus(transport, new EventCodec(new()), new(), BusServices.System);
        var handlers = EventHandlers
            .For(EventRole.Intelligence, EventRegistry.Default)
            .On<CodegenAnalysisRequest>((request, context, _) => new(Answer(file, request, context)));
        // The console's reader blocks, whatever its methods are called.
        var end = Task.Run(Console.In.ReadToEnd);
        while (!end.IsCompleted)
        {
            await ServeAsync(bus, handlers, end);
        }
    }

    // A service that cannot reach its log, or is thrown out of its group, ends; what starts it again outside is the loop above.
    private async Task ServeAsync(EventBus bus, EventHandlers handlers, Task end)
    {
        try
        {
            await using var subscription = await bus.SubscribeAsync(
                new("omniarchon-codegen") { InstanceId = instance },
                handlers,
                CancellationToken.None
            );
            Console.WriteLine("ready");
            await await Task.WhenAny(end, subscription.Completion);
        }
        catch (TransportException)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }
    }

    private Outcome.Completed Answer(FileStream file, CodegenAnalysisRequest request, HandlerContext context)
    {
        var line = Encoding.UTF8.GetBytes($"{request.CorrelationId} {context.Position} {context.Attempt}\n");
        lock (_lock)
        {
            file.Write(line);
        }

        return new([
            new CodegenAnalysisResponse(
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                AnalysisPart.NotServed,
                [],
                0
            ),
        ]);
    }
}
