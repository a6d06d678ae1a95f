using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Tests.Bus;
using Shouldly;
using Xunit;
using static OmniForge.Messaging.Tests.Bus.BusWorld;

namespace OmniForge.Messaging.Tests.Telemetry;

public sealed class TelemetryTests
{
    [Fact]
    public async Task A_trace_goes_through_the_envelope_and_messages_are_counted()
    {
        ConcurrentQueue<Activity> activities = new();
        ConcurrentQueue<string> instruments = new();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name is MessagingTelemetry.Name or "test",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(tracing);
        using var metering = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == MessagingTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metering.SetMeasurementEventCallback<long>((instrument, _, _, _) => instruments.Enqueue(instrument.Name));
        metering.SetMeasurementEventCallback<double>((instrument, _, _, _) => instruments.Enqueue(instrument.Name));
        metering.Start();
        await using var world = await OnAsync(new InProcessTransport(new(), TimeProvider.System));
        using var source = new ActivitySource("test");
        ActivityTraceId trace;
        await using (await world.ServeAsync((request, _, _) => new(Answer(request))))
        await using (var requester = world.Bus().OpenRequester())
        {
            using var outer = source.StartActivity("outer").ShouldNotBeNull();
            trace = outer.TraceId;
            _ = (
                await Limited(
                    requester.RequestAsync(
                        Request("a"),
                        TimeSpan.FromSeconds(30),
                        TestContext.Current.CancellationToken
                    )
                )
            ).ShouldBeOfType<Reply.Answered>();
            metering.RecordObservableInstruments();
        }

        var ours = activities.Where(activity => activity.TraceId == trace).ToList();
        ours.Select(activity => activity.DisplayName)
            .ShouldBe(
                [
                    $"publish {Requests}",
                    $"publish omninode.codegen.response.analyze.v1",
                    $"process {Requests}",
                    "outer",
                ],
                ignoreOrder: true
            );
        var process = ours.Single(activity => activity.Kind == ActivityKind.Consumer);
        process.GetTagItem("messaging.consumer.group.name").ShouldBe("omniarchon-codegen");
        process.GetTagItem("messaging.system").ShouldBe("in_process");
        process.ParentSpanId.ShouldBe(ours.Single(activity => activity.DisplayName == $"publish {Requests}").SpanId);
        ours.Single(activity => activity.DisplayName.Contains(".response.", StringComparison.Ordinal))
            .ParentSpanId.ShouldBe(process.SpanId);
        foreach (
            var name in (string[])
                [
                    "messaging.client.sent.messages",
                    "messaging.client.consumed.messages",
                    "messaging.process.duration",
                    "omniforge.messaging.lag",
                    "omniforge.messaging.breaker.state",
                    "omniforge.messaging.replies",
                ]
        )
        {
            instruments.ShouldContain(name);
        }
    }
}
