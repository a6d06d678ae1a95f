using System.Runtime.InteropServices;
using Confluent.Kafka;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;
using Position = OmniForge.Messaging.Transport.Position;
using TopicPartition = OmniForge.Messaging.Transport.TopicPartition;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Confluent.Kafka with our codec and nothing between: what somebody would write who needs no more than this.</summary>
internal sealed class RawEventTwin(string bootstrap) : IEventTwin
{
    private static readonly BusServices Services = BusServices.System;

    private readonly RawClients _clients = new(bootstrap);
    private readonly EventCodec _codec = new(new());

    public async Task<Func<int, Task>> OpenFlowAsync()
    {
        var countdown = new Countdown();
        await _clients.Poll(
            NewGroup(),
            TopicOf<CodegenStatusEvent>(),
            commits: true,
            (consumer, result) =>
            {
                _ = Decoded(result);
                countdown.Signal();
                consumer.StoreOffset(result);
            }
        );
        return count => countdown.RunAsync(count, number => PublishAsync(Sample.Status(number), null));
    }

    public async Task<Func<Task>> OpenRequestsAsync()
    {
        TaskCompletionSource? answered = null;
        var service = _clients.Poll(
            NewGroup(),
            TopicOf<CodegenAnalysisRequest>(),
            commits: true,
            (consumer, result) =>
            {
                var request = Decoded(result);
                _ = PublishAsync(
                    Sample.Answer with
                    {
                        CorrelationId = request.Event!.CorrelationId,
                        CausationId = request.Envelope!.EnvelopeId,
                        SessionId = request.Event.SessionId,
                    },
                    request.Envelope.ReplyTo
                );
                consumer.StoreOffset(result);
            }
        );
        var answers = TopicOf<CodegenAnalysisResponse>();
        var client = _clients.Poll(
            NewGroup(),
            answers,
            commits: false,
            (consumer, result) =>
            {
                _ = Decoded(result);
                consumer.StoreOffset(result);
                _ = answered?.TrySetResult();
            }
        );
        await Task.WhenAll(service, client);
        return () =>
        {
            answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _ = PublishAsync(Sample.Request with { SessionId = Services.Ids.NewId() }, new ReplyAddress(answers, 0));
            return answered.Task;
        };
    }

    public ValueTask DisposeAsync() => _clients.DisposeAsync();

    private async Task PublishAsync(Event @event, ReplyAddress? replyTo)
    {
        var started =
            @event.CorrelationId == Guid.Empty ? @event with { CorrelationId = Services.Ids.NewId() } : @event;
        var envelope = new EnvelopeInfo(
            Services.Ids.NewId(),
            Services.Time.GetUtcNow(),
            $"benchmark.{EventRegistry.Default.Of(@event.GetType()).Name}",
            "benchmark",
            replyTo,
            TraceParent: null,
            Deadline: null
        );
        var message = await _codec.EncodeAsync(started, envelope, CancellationToken.None);
        var headers = new Headers();
        foreach (var header in message.Headers)
        {
            headers.Add(header.Name, Whole(header.Value));
        }

        await _clients.PublishAsync(
            message.Topic,
            new()
            {
                Key = Whole(message.Key!.Value),
                Value = Whole(message.Value!.Value),
                Headers = headers,
            }
        );
    }

    private Decoding Decoded(ConsumeResult<byte[], byte[]> result)
    {
        var message = new ReceivedMessage(
            new Position(new TopicPartition(result.Topic, result.Partition.Value), result.Offset.Value),
            result.Message.Key,
            result.Message.Value,
            [.. result.Message.Headers.Select(header => new MessageHeader(header.Key, header.GetValueBytes()))],
            new DateTimeOffset(result.Message.Timestamp.UtcDateTime)
        );
        var decoding = _codec.DecodeAsync(message, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        return decoding.Event is null ? throw new InvalidOperationException($"{decoding.Failure}") : decoding;
    }

    private static byte[] Whole(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array!.Length == bytes.Length
            ? segment.Array
            : bytes.ToArray();

    private static string TopicOf<T>()
        where T : Event => TopicPolicy.Plan.TopicsOf(EventRegistry.Default.Of(typeof(T))).Single();

    private static string NewGroup() => $"raw-{Services.Ids.NewId():n}";
}
