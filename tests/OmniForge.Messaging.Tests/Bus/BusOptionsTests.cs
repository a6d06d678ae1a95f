using Microsoft.Extensions.Logging.Testing;
using OmniForge.Foundation;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.InProcess;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Bus;

public sealed class BusOptionsTests
{
    public static TheoryData<string, BusOptions> Wrong =>
        new()
        {
            {
                "Concurrency",
                new BusOptions { Concurrency = 0 }
            },
            {
                "MaxInHand",
                new BusOptions { MaxInHand = -1 }
            },
            {
                "DrainTime",
                new BusOptions { DrainTime = TimeSpan.FromSeconds(-1) }
            },
            {
                "Producer",
                new BusOptions { Producer = "omni.forge" }
            },
            {
                "Retry.Attempts",
                new BusOptions { Retry = new() { Attempts = 0 } }
            },
            {
                "Retry.BaseDelay",
                new BusOptions { Retry = new() { BaseDelay = TimeSpan.Zero } }
            },
            {
                "Breaker.Failures",
                new BusOptions { Breaker = new() { Failures = 1 } }
            },
            {
                "Breaker.Break",
                new BusOptions { Breaker = new() { Break = TimeSpan.Zero } }
            },
        };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task An_option_that_no_bus_can_work_with_is_refused_at_once(string name, BusOptions options)
    {
        await using var log = new InProcessTransport(new(), TimeProvider.System);

        var refusal = Should.Throw<OmniForgeException>(() =>
            new EventBus(log, new EventCodec(new()), options, BusServices.System)
        );

        refusal.Diagnostics.Single().Message.ShouldStartWith(name);
    }

    [Fact]
    public async Task What_comes_from_outside_cannot_begin_a_line_of_the_log()
    {
        var log = new FakeLogger();
        await using var world = await BusWorld.OnAsync(new InProcessTransport(new(), TimeProvider.System));
        await using var service = await world.ServeAsync(
            (request, _, _) => new(new Outcome.DeadLetter(new(FailureClass.Rejected, $"no {request.Prd.Name}"))),
            services: BusServices.System with
            {
                Log = log,
            }
        );
        _ = await BusWorld.Limited(
            world
                .Bus()
                .PublishAsync(BusWorld.Request("a\nERROR forged\u2028line"), TestContext.Current.CancellationToken)
        );
        _ = await world.DeadLettersAsync(1);

        var line = log.Collector.GetSnapshot().Single().Message;
        line.ShouldContain("forged");
        line.ShouldNotContain("\n");
        line.ShouldNotContain("\u2028");
    }
}
