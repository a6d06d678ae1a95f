using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>Consumers without a group.</summary>
/// <typeparam name="TLog">The adapter.</typeparam>
public abstract class AssignmentTests<TLog> : TransportSuite<TLog>
    where TLog : TestLog, new()
{
    [Fact]
    public async Task Who_begins_at_the_end_gets_all_that_is_published_afterwards()
    {
        await TopicAsync(2);
        await PublishAsync(0, 3, partition: 1);

        var recorder = await ReadAsync(StartPosition.End, 0, 1);
        await PublishAsync(3, 1, partition: 1);
        await PublishAsync(4, 1, partition: 0);

        await recorder.CountAsync(2);
        Numbers(recorder.Messages).Order().ShouldBe([3, 4]);
    }

    [Fact]
    public async Task Who_begins_at_the_beginning_gets_all()
    {
        await TopicAsync(2);
        await PublishAsync(0, 3, partition: 1);

        var recorder = await ReadAsync(StartPosition.Beginning, 1);
        await PublishAsync(3, 1, partition: 1);
        await PublishAsync(4, 1, partition: 0);
        await PublishAsync(5, 1, partition: 1);

        await recorder.CountAsync(5);
        Numbers(recorder.Messages).ShouldBe([0, 1, 2, 3, 5]);
    }

    [Fact]
    public async Task Who_reads_without_a_group_stores_nothing()
    {
        await TopicAsync(1);
        await PublishAsync(0, 3);
        var (reader, recorder) = await AssignAsync(StartPosition.Beginning, 0);
        await recorder.CountAsync(3);

        reader.Store(recorder.Messages[2].Position);
        await reader.DisposeAsync();

        recorder.Calls.ShouldBe(["assigned", "revoked"]);
        var again = await ReadAsync(StartPosition.Beginning, 0);
        await again.CountAsync(3);
    }

    [Fact]
    public async Task Many_readers_get_the_same_messages()
    {
        await TopicAsync(1);
        var first = await ReadAsync(StartPosition.End, 0);
        var second = await ReadAsync(StartPosition.End, 0);

        await PublishAsync(0, 5);

        await first.CountAsync(5);
        await second.CountAsync(5);
    }

    [Fact]
    public async Task A_reader_pauses_too()
    {
        await TopicAsync(2);
        var (reader, recorder) = await AssignAsync(StartPosition.Beginning, 0, 1);
        reader.Pause(new(Topic, 0));
        await PublishAsync(0, 1, partition: 1);
        await recorder.CountAsync(1);
        await PublishAsync(1, 50, partition: 0);
        await PublishAsync(51, 50, partition: 1);
        await recorder.CountAsync(51);
        Numbers(recorder.Messages).Count(number => number is >= 1 and <= 50).ShouldBeLessThan(2);

        reader.Resume(new(Topic, 0));

        await recorder.CountAsync(101);
        InOrder(recorder.Messages);
    }
}
