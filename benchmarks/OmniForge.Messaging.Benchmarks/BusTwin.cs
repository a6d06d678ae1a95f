using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>The whole bus.</summary>
internal sealed class BusTwin : IEventTwin
{
    private readonly KafkaTransport _log;
    private readonly EventBus _bus;
    private readonly List<IAsyncDisposable> _open = [];

    public BusTwin(string bootstrap)
    {
        _log = new(new(bootstrap), NullLogger<KafkaTransport>.Instance);
        _bus = new(_log, new EventCodec(new()), new(), BusServices.System);
    }

    public async Task<Func<int, Task>> OpenFlowAsync()
    {
        var countdown = new Countdown();
        var handlers = EventHandlers
            .For(EventRole.Observer, EventRegistry.Default)
            .On<CodegenStatusEvent>(
                (_, _, _) =>
                {
                    countdown.Signal();
                    return new(Outcome.Completed.Nothing);
                }
            );
        _open.Add(await _bus.SubscribeAsync(new(NewGroup()), handlers, CancellationToken.None));
        return count =>
            countdown.RunAsync(count, number => _bus.PublishAsync(Sample.Status(number), CancellationToken.None));
    }

    public async Task<Func<Task>> OpenRequestsAsync()
    {
        var handlers = EventHandlers
            .For(EventRole.Intelligence, EventRegistry.Default)
            .On<CodegenAnalysisRequest>((_, _, _) => new(new Outcome.Completed([Sample.Answer])));
        _open.Add(await _bus.SubscribeAsync(new(NewGroup()), handlers, CancellationToken.None));
        var requester = _bus.OpenRequester();
        _open.Add(requester);
        return async () =>
        {
            var reply = await requester.RequestAsync(Sample.Request, TimeSpan.FromSeconds(30), CancellationToken.None);
            _ = reply as Reply.Answered ?? throw new InvalidOperationException($"{reply}");
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_open))
        {
            await one.DisposeAsync();
        }

        await _log.DisposeAsync();
    }

    private static string NewGroup() => $"bus-{BusServices.System.Ids.NewId():n}";
}
