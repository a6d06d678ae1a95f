using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>Consumers that share partitions and go on where they stopped.</summary>
/// <typeparam name="TLog">The adapter.</typeparam>
public abstract class GroupTests<TLog> : TransportSuite<TLog>
    where TLog : TestLog, new()
{
    [Fact]
    public async Task A_group_goes_on_behind_what_was_stored_and_gets_the_rest_again()
    {
        await TopicAsync(1);
        await PublishAsync(0, 10);
        var (first, before) = await JoinAsync("g");
        await before.CountAsync(10);
        Numbers(before.Messages).ShouldBe(Enumerable.Range(0, 10));

        first.Store(before.Messages[5].Position);
        await first.DisposeAsync();

        var (_, after) = await JoinAsync("g");
        await after.CountAsync(4);
        Numbers(after.Messages).ShouldBe([6, 7, 8, 9]);
    }

    [Fact]
    public async Task Storing_an_earlier_message_later_takes_nothing_back()
    {
        await TopicAsync(1);
        await PublishAsync(0, 8);
        var (first, before) = await JoinAsync("g");
        await before.CountAsync(8);

        first.Store(before.Messages[6].Position);
        first.Store(before.Messages[2].Position);
        await first.DisposeAsync();

        var (_, after) = await JoinAsync("g");
        await after.CountAsync(1);
        Numbers(after.Messages).ShouldBe([7]);
    }

    [Fact]
    public async Task What_does_not_belong_to_a_consumer_is_not_stored_and_hurts_nobody()
    {
        await TopicAsync(1);
        await PublishAsync(0, 2);
        var (first, before) = await JoinAsync("g");
        await before.CountAsync(2);

        first.Store(new(new(Topic, 5), 0));
        first.Pause(new(Topic, 5));
        first.Resume(new(Topic, 5));
        await first.DisposeAsync();
        first.Store(before.Messages[1].Position);
        first.Pause(new(Topic, 0));
        first.Resume(new(Topic, 0));
        await first.DisposeAsync();

        var (_, after) = await JoinAsync("g");
        await after.CountAsync(2);
        Numbers(after.Messages).ShouldBe([0, 1]);
    }

    [Fact]
    public async Task Every_group_gets_every_message()
    {
        await TopicAsync(2);
        var (_, first) = await JoinAsync("a");
        var (_, second) = await JoinAsync("b");

        await PublishAsync(0, 5, partition: 0);
        await PublishAsync(5, 5, partition: 1);

        await first.CountAsync(10);
        await second.CountAsync(10);
        Numbers(first.Messages).Order().ShouldBe(Enumerable.Range(0, 10));
        Numbers(second.Messages).Order().ShouldBe(Enumerable.Range(0, 10));
    }

    [Fact]
    public async Task The_first_call_tells_what_is_assigned_and_the_last_what_goes()
    {
        await TopicAsync(2);

        var (consumer, recorder) = await JoinAsync("g");
        recorder.Owned.Select(partition => partition.Partition).ShouldBe([0, 1]);
        await consumer.DisposeAsync();

        recorder.Calls.ShouldBe(["assigned", "revoked"]);
    }

    [Fact]
    public async Task A_second_member_takes_over_behind_what_is_stored_while_partitions_go()
    {
        await TopicAsync(2);
        var first = NewRecorder();
        first.Revoked = (consumer, partitions) => StoreAll(consumer, first, partitions);
        await JoinAsync("g", first);
        await PublishAsync(0, 3, partition: 0);
        await PublishAsync(10, 3, partition: 1);
        await first.CountAsync(6);

        var (joiner, second) = await JoinAsync("g");
        await second.OwnsAsync(1);
        await first.OwnsAsync(1);
        SkipIfLost(first, second);
        await PublishAsync(3, 3, partition: 0);
        await PublishAsync(13, 3, partition: 1);
        await second.CountAsync(3);
        await first.CountAsync(9);

        SkipIfRefused(Numbers(second.Messages).Any(number => number % 10 < 3));
        Numbers(second.Messages).Select(number => number % 10).ShouldBe([3, 4, 5]);
        StoreAll(joiner, second, second.Owned);
        await joiner.DisposeAsync();
        await first.OwnsAsync(2);
        await PublishAsync(6, 1, partition: 0);
        await PublishAsync(16, 1, partition: 1);
        await first.CountAsync(11);
        SkipIfLost(first, second);

        Numbers(first.Messages)
            .Concat(Numbers(second.Messages))
            .Order()
            .ShouldBe([0, 1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 14, 15, 16]);
        InOrder(first.Messages);
    }

    [Fact]
    public async Task A_pause_ends_when_the_partition_goes()
    {
        await TopicAsync(2);
        var (first, before) = await JoinAsync("g");
        first.Pause(new(Topic, 0));
        first.Pause(new(Topic, 1));
        var (joiner, during) = await JoinAsync("g");
        await during.OwnsAsync(1);
        var moved = during.Owned[0].Partition;
        await joiner.DisposeAsync();
        await before.OwnsAsync(2);

        await PublishAsync(0, 1, partition: moved);

        await before.CountAsync(1);
    }

    [Fact]
    public async Task A_member_without_a_partition_waits_for_its_turn()
    {
        await TopicAsync(1);
        var (first, before) = await JoinAsync("g");
        var (_, spare) = await JoinAsync("g");
        spare.Owned.ShouldBeEmpty();
        before.Owned.Count.ShouldBe(1);

        await first.DisposeAsync();

        await spare.OwnsAsync(1);
        await PublishAsync(0, 1);
        await spare.CountAsync(1);
    }

    [Fact]
    public async Task A_static_member_that_restarts_keeps_its_place()
    {
        SkipUnlessMembersAreStatic();
        await TopicAsync(2);
        var (left, leaving) = await JoinAsync("g", NewRecorder(), "a");
        var (_, staying) = await JoinAsync("g", NewRecorder(), "b");
        await staying.OwnsAsync(1);
        await leaving.OwnsAsync(1);
        var place = leaving.Owned;
        var calls = staying.Calls.Count;

        await left.DisposeAsync();
        var (_, back) = await JoinAsync("g", NewRecorder(), "a");

        back.Owned.ShouldBe(place);
        staying.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task A_paused_partition_waits_and_the_others_go_on()
    {
        await TopicAsync(2);
        var (consumer, recorder) = await JoinAsync("g");
        consumer.Pause(new(Topic, 0));
        // The second message behind a pause cannot come: at most one was on its way.
        await PublishAsync(0, 1, partition: 1);
        await recorder.CountAsync(1);
        await PublishAsync(1, 100, partition: 0);
        await PublishAsync(101, 100, partition: 1);
        await recorder.CountAsync(101);

        Numbers(recorder.Messages).Count(number => number is >= 1 and <= 100).ShouldBeLessThan(2);
        consumer.Resume(new(Topic, 0));
        await recorder.CountAsync(201);

        Numbers(recorder.Messages).Order().ShouldBe(Enumerable.Range(0, 201));
        InOrder(recorder.Messages);
    }

    [Fact]
    public async Task Pauses_in_the_middle_of_a_flood_lose_nothing_and_repeat_nothing()
    {
        await TopicAsync(1);
        await PublishAsync(0, 1_000);
        var recorder = NewRecorder();
        recorder.Message = (consumer, message) =>
        {
            if (Number(message) % 100 == 50)
            {
                consumer.Pause(message.Position.Partition);
                _ = Task.Run(() => consumer.Resume(message.Position.Partition));
            }
        };

        await JoinAsync("g", recorder);
        await recorder.CountAsync(1_000);

        Numbers(recorder.Messages).ShouldBe(Enumerable.Range(0, 1_000));
    }

    [Fact]
    public async Task Megabytes_behind_a_pause_come_in_order_after_it()
    {
        await TopicAsync(2);
        var recorder = NewRecorder();
        recorder.Message = (consumer, message) =>
        {
            if (message.Position.Offset == 0)
            {
                consumer.Pause(message.Position.Partition);
            }
        };
        var (consumer, _) = await JoinAsync("g", recorder);
        var large = new OutgoingMessage(Topic, null, new byte[50_000], []) { Partition = 0 };
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Log.PublishAsync(large, Cancellation)));
        await PublishAsync(0, 200, partition: 1);
        await recorder.CountAsync(2);

        consumer.Resume(new(Topic, 0));
        consumer.Resume(new(Topic, 1));
        await recorder.CountAsync(300);

        recorder.Messages.Count(message => message.Position.Partition.Partition == 0).ShouldBe(100);
        InOrder(recorder.Messages);
    }

    [Fact]
    public async Task Who_collects_messages_is_told_when_they_are_through()
    {
        await TopicAsync(2);
        var (_, recorder) = await JoinAsync("g");

        await PublishAsync(0, 100, partition: 0);
        await PublishAsync(100, 1, partition: 1);

        await recorder.CollectedAsync(101);
    }

    [Fact]
    public async Task The_lag_of_a_partition_is_what_was_not_received()
    {
        await TopicAsync(1);
        await PublishAsync(0, 20);
        var recorder = NewRecorder();
        var lags = new List<long?>();
        recorder.Message = (consumer, message) => lags.Add(consumer.LagOf(message.Position.Partition));

        var (consumer, _) = await JoinAsync("g", recorder);
        await recorder.CountAsync(20);

        lags.ShouldBe(Enumerable.Range(0, 20).Select(number => (long?)(19 - number)));
        consumer.LagOf(new(Topic, 0)).ShouldBe(0);
        consumer.LagOf(new(Topic, 5)).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_called_after_the_disposal_of_a_consumer_that_was_receiving()
    {
        await TopicAsync(1);
        await PublishAsync(0, 500);
        var (consumer, recorder) = await JoinAsync("g");
        await recorder.CountAsync(1);

        await consumer.DisposeAsync();
        var count = recorder.Messages.Count;
        await PublishAsync(500, 10);

        recorder.Messages.Count.ShouldBe(count);
        recorder.Calls[^1].ShouldBe("revoked");
        await Should.NotThrowAsync(async () => await consumer.DisposeAsync());
    }

    private static void StoreAll(IConsumer consumer, Recorder recorder, IReadOnlyList<TopicPartition> partitions)
    {
        foreach (var message in recorder.Messages.Where(message => partitions.Contains(message.Position.Partition)))
        {
            consumer.Store(message.Position);
        }
    }
}
