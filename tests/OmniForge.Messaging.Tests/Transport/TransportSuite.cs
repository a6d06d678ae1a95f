using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Transport;

/// <summary>What every adapter of the port has to do. A test that fails on one adapter only is a mistake of the port.</summary>
/// <typeparam name="TLog">The adapter.</typeparam>
public abstract class TransportSuite<TLog> : IAsyncLifetime
    where TLog : TestLog, new()
{
    private readonly TLog _adapter = new();
    private readonly List<Recorder> _recorders = [];
    private readonly List<IConsumer> _consumers = [];
    private protected string Topic { get; } =
        "omniforge.test." + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    private protected ITransport Log { get; private set; } = null!;

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        Log = _adapter.Open();
        return default;
    }

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

    /// <summary>Makes the test's topic.</summary>
    private protected Task TopicAsync(int partitions) => _adapter.CreateTopicAsync(Log, Topic, partitions);

    private protected void SkipUnlessTopicsAreManaged() =>
        Assert.SkipUnless(_adapter.ManagesTopics, "This log manages no topics");

    private protected void SkipIfLost(params Recorder[] members) =>
        Assert.SkipWhen(
            _adapter.LosesSlowMembers && members.Any(member => member.Calls.Contains("lost")),
            "The machine is too busy: a member was too slow for this log"
        );

    private protected void SkipIfRefused(bool isRepeated) =>
        Assert.SkipWhen(
            _adapter.LosesSlowMembers && isRepeated,
            "The machine is too busy: what a member stored was refused while this log shared out anew"
        );

    private protected void SkipUnlessMembersAreStatic() =>
        Assert.SkipUnless(_adapter.KnowsStaticMembers, "This log knows no static members");

    private protected async Task<Recorder> ReadAsync(StartPosition start, params int[] partitions) =>
        (await AssignAsync(start, partitions)).Recorder;

    private protected async Task<(IConsumer Consumer, Recorder Recorder)> AssignAsync(
        StartPosition start,
        params int[] partitions
    )
    {
        var recorder = NewRecorder();
        var places = partitions.Select(partition => new TopicPartition(Topic, partition)).ToList();
        return (Keep(await Log.AssignAsync(places, start, recorder, Cancellation)), recorder);
    }

    private protected Task<(IConsumer Consumer, Recorder Recorder)> JoinAsync(string group) =>
        JoinAsync(group, NewRecorder());

    private protected async Task<(IConsumer Consumer, Recorder Recorder)> JoinAsync(
        string group,
        Recorder recorder,
        string? instance = null
    )
    {
        var options = new GroupOptions($"{Topic}.{group}", [Topic]) { InstanceId = instance };
        return (Keep(await Log.JoinAsync(options, recorder, Cancellation)), recorder);
    }

    private protected async Task PublishAsync(int from, int count, int partition = 0)
    {
        await Task.WhenAll(
            Enumerable
                .Range(from, count)
                .Select(number => Log.PublishAsync(Message(number) with { Partition = partition }, Cancellation))
        );
    }

    private protected Recorder NewRecorder()
    {
        var recorder = new Recorder();
        _recorders.Add(recorder);
        return recorder;
    }

    private protected IConsumer Keep(IConsumer consumer)
    {
        _consumers.Add(consumer);
        return consumer;
    }

    private protected OutgoingMessage Message(int number, string? key = null) =>
        new(
            Topic,
            key is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(key),
            Encoding.UTF8.GetBytes(number.ToString(CultureInfo.InvariantCulture)),
            []
        );

    private protected static int Number(ReceivedMessage message) =>
        int.Parse(Text(message.Value), CultureInfo.InvariantCulture);

    private protected static IEnumerable<int> Numbers(IEnumerable<ReceivedMessage> messages) => messages.Select(Number);

    private protected static string Text(ReadOnlyMemory<byte>? bytes) => Encoding.UTF8.GetString(bytes!.Value.Span);

    private protected static void InOrder(IEnumerable<ReceivedMessage> messages)
    {
        foreach (var partition in messages.GroupBy(message => message.Position.Partition))
        {
            partition
                .Select(message => message.Position.Offset)
                .ShouldBe(partition.Select(m => m.Position.Offset).Order());
        }
    }

    private protected static async Task<TransportFailure> FailureAsync(Func<Task> act) =>
        (await Should.ThrowAsync<TransportException>(act)).Failure;
}
