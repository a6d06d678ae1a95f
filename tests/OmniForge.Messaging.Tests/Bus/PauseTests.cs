using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;
using OmniForge.Messaging.Failures;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Bus;

public sealed class PauseTests
{
    private static readonly BreakerOptions Options = new()
    {
        Failures = 2,
        Sampling = TimeSpan.FromSeconds(10),
        Break = TimeSpan.FromSeconds(5),
    };

    private static readonly Outcome Broken = new Outcome.Pause(new(FailureClass.HandlerError, "The store is down."));

    [Fact]
    public async Task Proof_09_the_circuit_opens_probes_once_and_closes()
    {
        var time = new FakeTimeProvider();
        var breaker = new Breaker(Options, time);
        await Call(breaker, () => Broken);
        await Call(breaker, () => Broken);
        breaker.State.ShouldBe(BreakerState.Open);
        var probes = new ConcurrentQueue<TaskCompletionSource<Outcome>>();
        var waiting = Enumerable.Range(0, 3).Select(_ => Probe(breaker, probes)).ToList();
        probes.ShouldBeEmpty();

        time.Advance(Options.Break);
        await Until(() => probes.Count == 1);
        breaker.State.ShouldBe(BreakerState.HalfOpen);
        probes.Single().SetResult(Outcome.Completed.Nothing);
        await Until(() => probes.Count == 3);
        foreach (var probe in probes)
        {
            _ = probe.TrySetResult(Outcome.Completed.Nothing);
        }

        _ = await Task.WhenAll(waiting).WaitAsync(Limit, TestContext.Current.CancellationToken);
        breaker.State.ShouldBe(BreakerState.Closed);
    }

    [Fact]
    public async Task A_probe_that_fails_opens_it_again()
    {
        var time = new FakeTimeProvider();
        var breaker = new Breaker(Options, time);
        await Call(breaker, () => Broken);
        await Call(breaker, () => Broken);
        time.Advance(Options.Break);

        await Call(breaker, () => Broken);

        breaker.State.ShouldBe(BreakerState.Open);
    }

    [Fact]
    public async Task What_a_message_does_wrong_opens_nothing()
    {
        var breaker = new Breaker(Options, new FakeTimeProvider());
        for (var i = 0; i < 10; i++)
        {
            await Call(breaker, () => new Outcome.DeadLetter(new(FailureClass.Rejected, "no")));
            await Call(breaker, () => new Outcome.Retry(new(FailureClass.HandlerError, "later")));
        }

        breaker.State.ShouldBe(BreakerState.Closed);
    }

    [Fact]
    public async Task What_went_well_before_the_first_pause_does_not_put_off_the_opening()
    {
        var breaker = new Breaker(Options, new FakeTimeProvider());
        for (var i = 0; i < 100; i++)
        {
            await Call(breaker, () => Outcome.Completed.Nothing);
        }

        await Call(breaker, () => Broken);
        await Call(breaker, () => Broken);

        breaker.State.ShouldBe(BreakerState.Open);
    }

    [Fact]
    public async Task A_pause_among_many_that_go_well_opens_nothing()
    {
        var breaker = new Breaker(Options, new FakeTimeProvider());
        for (var i = 0; i < 10; i++)
        {
            await Call(breaker, () => Broken);
            for (var well = 0; well < 3; well++)
            {
                await Call(breaker, () => Outcome.Completed.Nothing);
            }
        }

        breaker.State.ShouldBe(BreakerState.Closed);
    }

    [Fact]
    public async Task Pauses_that_are_far_apart_open_nothing()
    {
        var time = new FakeTimeProvider();
        var breaker = new Breaker(Options, time);
        for (var i = 0; i < 10; i++)
        {
            await Call(breaker, () => Broken);
            time.Advance(Options.Sampling);
        }

        breaker.State.ShouldBe(BreakerState.Closed);
    }

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private static Task Call(Breaker breaker, Func<Outcome> outcome) =>
        breaker
            .ExecuteAsync(
                (make, _) => new ValueTask<Outcome>(make()),
                outcome,
                TestContext.Current.CancellationToken,
                TestContext.Current.CancellationToken
            )
            .AsTask()
            .WaitAsync(Limit, TestContext.Current.CancellationToken);

    private static Task<Outcome> Probe(Breaker breaker, ConcurrentQueue<TaskCompletionSource<Outcome>> probes) =>
        breaker
            .ExecuteAsync(
                async (all, _) =>
                {
                    var probe = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
                    all.Enqueue(probe);
                    return await probe.Task;
                },
                probes,
                TestContext.Current.CancellationToken,
                TestContext.Current.CancellationToken
            )
            .AsTask();

    private static Task Until(Func<bool> holds) =>
        Task.Run(() => SpinWait.SpinUntil(holds, Limit), TestContext.Current.CancellationToken);
}
