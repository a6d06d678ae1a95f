using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.InProcess;

/// <summary>The log in memory holds as much as it may, and no more.</summary>
public sealed class CapacityTests
{
    private const string Topic = "topic";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publishing_waits_for_a_group_that_is_behind_until_half_is_free()
    {
        await using var log = new InProcessTransport(new() { Capacity = 4 }, TimeProvider.System);
        await log.CreateAsync([new(Topic, 1)], Cancellation);
        var recorder = new Recorder();
        await using var consumer = await log.JoinAsync(new("g", [Topic]), recorder, Cancellation);
        for (var i = 0; i < 4; i++)
        {
            await log.PublishAsync(Message, Cancellation);
        }

        var fifth = log.PublishAsync(Message, Cancellation);
        await recorder.CountAsync(4);
        consumer.Store(recorder.Messages[0].Position);
        fifth.IsCompleted.ShouldBeFalse();
        consumer.Store(recorder.Messages[1].Position);

        (await fifth).Offset.ShouldBe(4);
    }

    [Fact]
    public async Task A_log_that_holds_one_message_hands_over_one_after_the_other()
    {
        await using var log = new InProcessTransport(new() { Capacity = 1 }, TimeProvider.System);
        await log.CreateAsync([new(Topic, 1)], Cancellation);
        var recorder = new Recorder { Message = (consumer, message) => consumer.Store(message.Position) };
        await using var consumer = await log.JoinAsync(new("g", [Topic]), recorder, Cancellation);

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => log.PublishAsync(Message, Cancellation)));

        await recorder.CountAsync(100);
    }

    private static OutgoingMessage Message => new(Topic, null, new byte[1], []);
}
