using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>The topics themselves.</summary>
/// <typeparam name="TLog">The adapter.</typeparam>
public abstract class TopicTests<TLog> : TransportSuite<TLog>
    where TLog : TestLog, new()
{
    [Fact]
    public async Task Topics_that_are_created_are_listed_as_they_were_asked_for()
    {
        SkipUnlessTopicsAreManaged();
        TopicDescription[] asked =
        [
            new(Topic + ".a", 3) { Retention = TimeSpan.FromDays(7), Replicas = 1 },
            new(Topic + ".b", 6)
            {
                Retention = TimeSpan.FromDays(3),
                IsCompacted = true,
                Replicas = 1,
            },
            new(Topic + ".c", 1) { IsCompacted = true, Replicas = 1 },
            new(Topic + ".d", 1) { Replicas = 1 },
        ];

        await Log.Topics.CreateAsync(asked, Cancellation);

        (await Log.Topics.ListAsync(Cancellation))
            .Where(topic => topic.Name.StartsWith(Topic, StringComparison.Ordinal))
            .ShouldBe(asked);
    }

    [Fact]
    public async Task A_topic_that_exists_is_left_as_it_is()
    {
        SkipUnlessTopicsAreManaged();
        var there = new TopicDescription(Topic, 2) { Replicas = 1 };
        await Log.Topics.CreateAsync([there], Cancellation);

        await Log.Topics.CreateAsync([there with { Partitions = 5 }, new(Topic + ".other", 1)], Cancellation);

        (await Log.Topics.ListAsync(Cancellation)).ShouldContain(there);
        await Log.PublishAsync(Message(1) with { Topic = Topic + ".other" }, Cancellation);
    }

    [Fact]
    public async Task Offsets_tell_what_is_kept()
    {
        SkipUnlessTopicsAreManaged();
        await TopicAsync(2);
        await PublishAsync(0, 5, partition: 1);
        (await Log.Topics.OffsetsAsync(new(Topic, 1), Cancellation)).ShouldBe(new(0, 5));

        await Log.Topics.DeleteBeforeAsync(new(new(Topic, 1), 3), Cancellation);

        (await Log.Topics.OffsetsAsync(new(Topic, 1), Cancellation)).ShouldBe(new(3, 5));
        (await Log.Topics.OffsetsAsync(new(Topic, 0), Cancellation)).ShouldBe(new(0, 0));
        var recorder = await ReadAsync(StartPosition.Beginning, 1);
        await recorder.CountAsync(2);
        Numbers(recorder.Messages).ShouldBe([3, 4]);
    }
}
