using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Chaos.Worker;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using Shouldly;
using Xunit;

namespace OmniForge.Chaos.Tests;

public sealed class RebalanceTests : IDisposable
{
    private const int Partitions = 6;
    private const int Sessions = 40;
    private const int Each = 100;
    private const int All = Sessions * Each;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Guid, ConcurrentQueue<int>> _seen = new();
    private readonly CountdownEvent _left = new(All);
    private int _handled;

    /// <inheritdoc/>
    public void Dispose() => _left.Dispose();

    [Fact]
    public async Task Proof_07_one_consumer_then_four_then_two_lose_nothing_and_keep_the_order_of_each_key()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var broker = await Broker.StartAsync();
        await using var callers = await Callers.OpenAsync(broker.Bootstrap, Partitions, cancellation);
        // Nobody is killed here, so that a busy machine may take its time.
        await using var transport = new KafkaTransport(
            Service.Options(broker.Bootstrap) with
            {
                SessionTimeout = Patience,
            },
            NullLogger<KafkaTransport>.Instance
        );
        var bus = new EventBus(transport, new EventCodec(new()), new() { DrainTime = Patience }, BusServices.System);
        var publishing = PublishAsync(bus, cancellation);
        List<Subscription> members = [await JoinAsync(bus)];
        await HandledAsync(All / 4, cancellation);
        members.AddRange(await Task.WhenAll(JoinAsync(bus), JoinAsync(bus), JoinAsync(bus)));
        await HandledAsync(All / 2, cancellation);
        foreach (var leaving in members[..2])
        {
            await leaving.DisposeAsync();
        }

        await publishing;
        await Task.Run(() => _left.Wait(cancellation), cancellation);
        foreach (var member in members[2..])
        {
            await member.DisposeAsync();
        }

        _seen.Count.ShouldBe(Sessions);
        foreach (var numbers in _seen.Values)
        {
            numbers.Distinct().ShouldBe(Enumerable.Range(0, Each));
        }

        _handled.ShouldBe(All, "an orderly rebalance repeats nothing");
    }

    private static CodegenAnalysisResponse Answer { get; } =
        new(AnalysisPart.NotServed, AnalysisPart.NotServed, AnalysisPart.NotServed, AnalysisPart.NotServed, [], 0);

    private static async Task PublishAsync(EventBus bus, CancellationToken cancellation)
    {
        for (var number = 0; number < Each; number++)
        {
            await Task.WhenAll(
                Enumerable.Range(0, Sessions).Select(session => bus.PublishAsync(Event(session, number), cancellation))
            );
        }
    }

    private static CodegenAnalysisRequest Event(int session, int number) =>
        new(new($"{number}", Content.OfText("text/markdown", "# A")), new(), [])
        {
            SessionId = new Guid(session, 1, 1, [1, 1, 1, 1, 1, 1, 1, 1]),
        };

    private Task<Subscription> JoinAsync(EventBus bus) =>
        bus.SubscribeAsync(
            new("omniarchon-codegen"),
            EventHandlers
                .For(EventRole.Intelligence, EventRegistry.Default)
                .On<CodegenAnalysisRequest>(
                    async (request, _, _) =>
                    {
                        // Long enough for members to come and go meanwhile.
                        await Task.Delay(TimeSpan.FromMilliseconds(5), CancellationToken.None);
                        Note(request);
                        return new Outcome.Completed([Answer]);
                    }
                ),
            TestContext.Current.CancellationToken
        );

    private void Note(CodegenAnalysisRequest request)
    {
        var numbers = _seen.GetOrAdd(request.SessionId, _ => new());
        var number = int.Parse(request.Prd.Name, System.Globalization.CultureInfo.InvariantCulture);
        var isNew = !numbers.Contains(number);
        numbers.Enqueue(number);
        _ = Interlocked.Increment(ref _handled);
        if (isNew)
        {
            _ = _left.Signal();
        }
    }

    private async Task HandledAsync(int count, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (Volatile.Read(ref _handled) < count)
        {
            _ = await timer.WaitForNextTickAsync(cancellation);
        }
    }
}
