using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>What every adapter of the port has to do. A test that fails on one adapter only is a mistake of the port.</summary>
public abstract partial class TransportTests : IAsyncLifetime
{
    private readonly List<Recorder> _recorders = [];
    private readonly List<IConsumer> _consumers = [];
    private readonly string _topic = "omniforge.test." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    private protected ITransport Log { get; private set; } = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Log = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var consumer in _consumers)
        {
            await consumer.DisposeAsync();
        }

        if (Log is not null)
        {
            await Log.DisposeAsync();
        }

        _recorders.ShouldAllBe(recorder => !recorder.WasEnteredTwice);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Bytes_keys_and_headers_arrive_exactly()
    {
        await TopicAsync(1);
        byte[] all = [.. Enumerable.Range(0, 256).Select(number => (byte)number)];
        var sent = new OutgoingMessage(
            _topic,
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

        await Log.PublishAsync(new(_topic, null, empty, []), Cancellation);
        await Log.PublishAsync(new(_topic, empty, null, []), Cancellation);

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

        await Log.PublishAsync(new(_topic, buffer.AsMemory(0, 3), buffer.AsMemory(8), []), Cancellation);

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

        position.Partition.ShouldBe(new(_topic, 2));
    }

    [Fact]
    public async Task A_message_that_is_too_large_is_refused()
    {
        await TopicAsync(1);
        var message = new OutgoingMessage(_topic, null, new byte[2_000_000], []);

        (await FailureAsync(() => Log.PublishAsync(message, Cancellation))).ShouldBe(TransportFailure.TooLarge);
    }

    [Fact]
    public async Task A_topic_that_does_not_exist_is_named()
    {
        var error = await Should.ThrowAsync<TransportException>(() => Log.PublishAsync(Message(1), Cancellation));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(_topic);

        error = await Should.ThrowAsync<TransportException>(() => JoinAsync("g"));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(_topic);

        error = await Should.ThrowAsync<TransportException>(() => ReadAsync(StartPosition.End, 0));
        error.Failure.ShouldBe(TransportFailure.UnknownTopic);
        error.Message.ShouldContain(_topic);
    }

    [Fact]
    public async Task A_partition_that_does_not_exist_is_an_unknown_topic()
    {
        await TopicAsync(1);

        (await FailureAsync(() => Log.PublishAsync(Message(1) with { Partition = 7 }, Cancellation))).ShouldBe(
            TransportFailure.UnknownTopic
        );
        (await FailureAsync(() => ReadAsync(StartPosition.End, 7))).ShouldBe(TransportFailure.UnknownTopic);
        (await FailureAsync(() => Log.Topics.OffsetsAsync(new(_topic, 7), Cancellation))).ShouldBe(
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
            Log.JoinAsync(new("g", [_topic]), new Recorder(), cancelled)
        );

        (await Log.Topics.OffsetsAsync(new(_topic, 0), Cancellation)).ShouldBe(new(0, 0));
    }

    /// <summary>Opens the log.</summary>
    private protected abstract ValueTask<ITransport> OpenAsync();

    /// <summary>Makes a topic.</summary>
    private protected virtual Task CreateTopicAsync(string topic, int partitions) =>
        Log.Topics.CreateAsync([new(topic, partitions)], Cancellation);

    private Task TopicAsync(int partitions) => CreateTopicAsync(_topic, partitions);

    private async Task<Recorder> ReadAsync(StartPosition start, params int[] partitions) =>
        (await AssignAsync(start, partitions)).Recorder;

    private async Task<(IConsumer Consumer, Recorder Recorder)> AssignAsync(
        StartPosition start,
        params int[] partitions
    )
    {
        var recorder = NewRecorder();
        var places = partitions.Select(partition => new TopicPartition(_topic, partition)).ToList();
        return (Keep(await Log.AssignAsync(places, start, recorder, Cancellation)), recorder);
    }

    private Task<(IConsumer Consumer, Recorder Recorder)> JoinAsync(string group) => JoinAsync(group, NewRecorder());

    private async Task<(IConsumer Consumer, Recorder Recorder)> JoinAsync(
        string group,
        Recorder recorder,
        string? instance = null
    )
    {
        var options = new GroupOptions($"{_topic}.{group}", [_topic]) { InstanceId = instance };
        return (Keep(await Log.JoinAsync(options, recorder, Cancellation)), recorder);
    }

    private async Task PublishAsync(int from, int count, int partition = 0)
    {
        await Task.WhenAll(
            Enumerable
                .Range(from, count)
                .Select(number => Log.PublishAsync(Message(number) with { Partition = partition }, Cancellation))
        );
    }

    private Recorder NewRecorder()
    {
        var recorder = new Recorder();
        _recorders.Add(recorder);
        return recorder;
    }

    private IConsumer Keep(IConsumer consumer)
    {
        _consumers.Add(consumer);
        return consumer;
    }

    private OutgoingMessage Message(int number, string? key = null) =>
        new(
            _topic,
            key is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(key),
            Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)),
            []
        );

    private static int Number(ReceivedMessage message) => int.Parse(Text(message.Value), CultureInfo.InvariantCulture);

    private static IEnumerable<int> Numbers(IEnumerable<ReceivedMessage> messages) => messages.Select(Number);

    private static string Text(ReadOnlyMemory<byte>? bytes) => Encoding.UTF8.GetString(bytes!.Value.Span);

    private static void InOrder(IEnumerable<ReceivedMessage> messages)
    {
        foreach (var partition in messages.GroupBy(message => message.Position.Partition))
        {
            partition
                .Select(message => message.Position.Offset)
                .ShouldBe(partition.Select(m => m.Position.Offset).Order());
        }
    }

    private static async Task<TransportFailure> FailureAsync(Func<Task> act) =>
        (await Should.ThrowAsync<TransportException>(act)).Failure;
}
