using System.Text;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>What is published arrives, or it is told why not.</summary>
/// <typeparam name="TLog">The adapter.</typeparam>
public abstract class PublishingTests<TLog> : TransportSuite<TLog>
    where TLog : TestLog, new()
{
    [Fact]
    public async Task Bytes_keys_and_headers_arrive_exactly()
    {
        await TopicAsync(1);
        byte[] all = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];
        var sent = new OutgoingMessage(
            Topic,
            all,
            all.Reverse().ToArray(),
            [new("a", all), new("b", Array.Empty<byte>()), new("a", new byte[] { 0 })]
        );

        var position = await Log.PublishAsync(sent, Cancellation);

        var recorder = await ReadAsync(StartPosition.Beginning, 0);
        await recorder.CountAsync(1);
        var message = recorder.Messages[0];
        message.Position.ShouldBe(position);
        message.Key!.Value.ToArray().ShouldBe(all);
        message.Value!.Value.ToArray().ShouldBe(all.Reverse());
        message.Headers.Select(header => header.Name).ShouldBe(["a", "b", "a"]);
        message.Headers.Select(header => header.Value.Length).ShouldBe([256, 0, 1]);
        message.Timestamp.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Null_and_empty_are_told_apart()
    {
        await TopicAsync(1);
        ReadOnlyMemory<byte> empty = Array.Empty<byte>();

        await Log.PublishAsync(new(Topic, null, empty, []), Cancellation);
        await Log.PublishAsync(new(Topic, empty, null, []), Cancellation);

        var recorder = await ReadAsync(StartPosition.Beginning, 0);
        await recorder.CountAsync(2);
        recorder.Messages[0].Key.ShouldBeNull();
        recorder.Messages[0].Value!.Value.Length.ShouldBe(0);
        recorder.Messages[1].Key!.Value.Length.ShouldBe(0);
        recorder.Messages[1].Value.ShouldBeNull();
        recorder.Messages[1].Headers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_part_of_a_buffer_is_published_as_that_part()
    {
        await TopicAsync(1);
        var buffer = Encoding.UTF8.GetBytes("key and value");

        await Log.PublishAsync(new(Topic, buffer.AsMemory(0, 3), buffer.AsMemory(8), []), Cancellation);

        var recorder = await ReadAsync(StartPosition.Beginning, 0);
        await recorder.CountAsync(1);
        Text(recorder.Messages[0].Key).ShouldBe("key");
        Text(recorder.Messages[0].Value).ShouldBe("value");
    }

    [Fact]
    public async Task Messages_of_a_key_stay_in_one_partition_in_the_order_of_the_calls()
    {
        await TopicAsync(3);
        var recorder = await ReadAsync(StartPosition.Beginning, 0, 1, 2);

        await Task.WhenAll(
            Enumerable
                .Range(0, 300)
                .Select(number => Log.PublishAsync(Message(number, key: $"k{number % 7}"), Cancellation))
        );

        await recorder.CountAsync(300);
        foreach (var messages in recorder.Messages.GroupBy(message => Text(message.Key)))
        {
            messages.Select(message => message.Position.Partition).Distinct().Count().ShouldBe(1);
            messages.Select(Number).ShouldBe(messages.Select(Number).Order());
        }

        recorder.Messages.Select(message => message.Position.Partition).Distinct().Count().ShouldBeGreaterThan(1);
        InOrder(recorder.Messages);
    }

    [Fact]
    public async Task A_message_that_names_its_partition_goes_there()
    {
        await TopicAsync(3);

        var position = await Log.PublishAsync(Message(1) with { Partition = 2 }, Cancellation);

        position.Partition.ShouldBe(new(Topic, 2));
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_refused()
    {
        await TopicAsync(1);
        var message = new OutgoingMessage(Topic, null, new byte[2_000_000], []);

        (await FailureAsync(() => Log.PublishAsync(message, Cancellation))).ShouldBe(TransportFailure.TooLarge);
    }

    [Fact]
    public async Task A_topic_that_does_not_exist_is_named()
    {
        var error = await Should.ThrowAsync<TransportException>(() => Log.PublishAsync(Message(1), Cancellation));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(Topic);

        error = await Should.ThrowAsync<TransportException>(() => JoinAsync("g"));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(Topic);

        error = await Should.ThrowAsync<TransportException>(() => ReadAsync(StartPosition.End, 0));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(Topic);
    }

    [Fact]
    public async Task A_partition_that_does_not_exist_is_an_unknownTopic()
    {
        await TopicAsync(1);

        (await FailureAsync(() => Log.PublishAsync(Message(1) with { Partition = 7 }, Cancellation))).ShouldBe(
            TransportFailure.UnknownTopic
        );
        (await FailureAsync(() => ReadAsync(StartPosition.End, 7))).ShouldBe(TransportFailure.UnknownTopic);
        (await FailureAsync(() => Log.Topics.OffsetsAsync(new(Topic, 7), Cancellation))).ShouldBe(
            TransportFailure.UnknownTopic
        );
    }

    [Fact]
    public async Task What_is_cancelled_before_it_begins_does_not_begin()
    {
        await TopicAsync(1);
        var cancelled = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => Log.PublishAsync(Message(1), cancelled));
        await Should.ThrowAsync<OperationCanceledException>(() =>
            Log.JoinAsync(new("g", [Topic]), new Recorder(), cancelled)
        );

        (await Log.Topics.OffsetsAsync(new(Topic, 0), Cancellation)).ShouldBe(new(0, 0));
    }
}
