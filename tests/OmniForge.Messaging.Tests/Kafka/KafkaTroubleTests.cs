using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Tests.Transport;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Kafka;

/// <summary>What only Kafka can suffer.</summary>
public sealed class KafkaTroubleTests : IDisposable
{
    private const int OutOfOrderSequence = 45;
    private const int RebalanceInProgress = 27;
    private const string Topic = "topic";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly MockCluster _cluster = new();
    private readonly FakeLogger<KafkaTransport> _log = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _cluster.Dispose();

    [Fact]
    public async Task A_broker_that_is_not_there_is_unavailable()
    {
        _cluster.Stop();
        await using var log = Open(options =>
            options with
            {
                RequestTimeout = TimeSpan.FromSeconds(1),
                PublishTimeout = TimeSpan.FromSeconds(1),
            }
        );

        (await FailureAsync(log.PublishAsync(Message, Cancellation))).ShouldBe(TransportFailure.Unavailable);
        (await FailureAsync(log.JoinAsync(new("g", [Topic]), new Recorder(), Cancellation))).ShouldBe(
            TransportFailure.Unavailable
        );
        (
            await FailureAsync(log.AssignAsync([new(Topic, 0)], StartPosition.End, new Recorder(), Cancellation))
        ).ShouldBe(TransportFailure.Unavailable);
        (await FailureAsync(log.Topics.ListAsync(Cancellation))).ShouldBe(TransportFailure.Unavailable);
    }

    [Fact]
    public async Task What_is_published_while_the_broker_is_away_arrives_when_it_is_back()
    {
        _cluster.CreateTopic(Topic, 1);
        await using var log = Open();
        var recorder = new Recorder();
        await using var reader = await log.AssignAsync([new(Topic, 0)], StartPosition.End, recorder, Cancellation);
        await log.PublishAsync(Message, Cancellation);

        _cluster.Stop();
        var published = log.PublishAsync(Message, Cancellation);
        _cluster.Start();

        await published.WaitAsync(Limit);
        await recorder.CountAsync(2);
    }

    [Fact]
    public async Task A_publish_can_be_given_up()
    {
        _cluster.Stop();
        await using var log = Open(options => options with { PublishTimeout = TimeSpan.FromSeconds(1) });
        using var giveUp = new CancellationTokenSource();

        var published = log.PublishAsync(Message, giveUp.Token);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => published);
    }

    [Fact]
    public async Task Disposing_waits_for_what_is_under_way()
    {
        _cluster.CreateTopic(Topic, 1);
        var log = Open();

        var published = Enumerable.Range(0, 200).Select(_ => log.PublishAsync(Message, Cancellation)).ToList();
        await log.DisposeAsync();

        published.ShouldAllBe(publish => publish.IsCompletedSuccessfully);
        await Should.NotThrowAsync(async () => await log.DisposeAsync());
    }

    [Fact]
    public async Task A_join_that_is_cancelled_leaves_nothing_running()
    {
        _cluster.CreateTopic(Topic, 1);
        await using var log = Open();
        var recorder = new Recorder();
        using var giveUp = new CancellationTokenSource();

        var join = log.JoinAsync(new("g", [Topic]), recorder, giveUp.Token);
        await giveUp.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => join);
        var calls = recorder.Calls.Count;
        await log.PublishAsync(Message, Cancellation);
        recorder.Messages.ShouldBeEmpty();
        recorder.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task A_listener_that_throws_ends_its_consumer_loudly()
    {
        _cluster.CreateTopic(Topic, 1);
        await using var log = Open();
        var recorder = new Recorder { Message = (_, _) => throw new InvalidOperationException("a mistake") };
        await using var consumer = await log.JoinAsync(new("g", [Topic]), recorder, Cancellation);

        await log.PublishAsync(Message, Cancellation);

        await recorder.CalledAsync("lost");
        _log.Collector.GetSnapshot().ShouldContain(record => record.Level == LogLevel.Error && record.Id.Id == 7104);
    }

    [Fact]
    public async Task A_producer_that_broke_down_is_made_anew()
    {
        _cluster.CreateTopic(Topic, 1);
        await using var log = Open();
        await log.PublishAsync(Message, Cancellation);

        _cluster.RefusePublish(OutOfOrderSequence);
        (await FailureAsync(log.PublishAsync(Message, Cancellation))).ShouldBe(TransportFailure.Unavailable);
        await log.PublishAsync(Message, Cancellation);

        _log.Collector.GetSnapshot().ShouldContain(record => record.Id.Id == 7103);
    }

    [Fact]
    public async Task A_commit_that_the_broker_refuses_is_told_and_its_messages_come_again()
    {
        _cluster.CreateTopic(Topic, 1);
        await using var log = Open();
        await log.PublishAsync(Message, Cancellation);
        var recorder = new Recorder();
        var consumer = await log.JoinAsync(new("g", [Topic]), recorder, Cancellation);
        await recorder.CountAsync(1);

        _cluster.RefuseCommits(RebalanceInProgress);
        consumer.Store(recorder.Messages[0].Position);
        await consumer.DisposeAsync();

        _log.Collector.GetSnapshot().ShouldContain(record => record.Level == LogLevel.Warning && record.Id.Id == 7105);
        var again = new Recorder();
        await using var second = await log.JoinAsync(new("g", [Topic]), again, Cancellation);
        await again.CountAsync(1);
    }

    private static OutgoingMessage Message => new(Topic, null, new byte[10], []);

    private KafkaTransport Open(Func<KafkaOptions, KafkaOptions>? change = null)
    {
        var options = TestOptions.ForMock(_cluster.Bootstrap);
        return new(change?.Invoke(options) ?? options, _log);
    }

    private static async Task<TransportFailure> FailureAsync(Task task) =>
        (await Should.ThrowAsync<TransportException>(() => task)).Failure;
}
