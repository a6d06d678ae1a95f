using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Our adapter.</summary>
internal sealed class TransportTwin(string bootstrap) : ITwin
{
    private static readonly MessageHeader[] Headers =
    [
        .. Payload.Headers.Select(header => new MessageHeader(header.Name, header.Value)),
    ];

    private readonly KafkaTransport _log = new(new(bootstrap), NullLogger<KafkaTransport>.Instance);
    private readonly List<IConsumer> _consumers = [];

    public Task PublishAsync(string topic, int count) =>
        InFlight.RunAsync(count, number => _log.PublishAsync(Message(topic, number), CancellationToken.None));

    public async Task ConsumeAsync(string topic, int count)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = count;
        var listener = new Listener(
            (consumer, message) =>
            {
                consumer.Store(message.Position);
                if (--left == 0)
                {
                    done.SetResult();
                }
            }
        );
        await using var consumer = await _log.JoinAsync(
            new($"{topic}.ours", [topic]),
            listener,
            CancellationToken.None
        );
        await done.Task;
    }

    public async Task<Func<Task>> OpenEchoAsync(string questions, string answers)
    {
        TaskCompletionSource? answered = null;
        var service = new Listener(
            (consumer, message) =>
            {
                _ = _log.PublishAsync(
                    new(answers, message.Key, message.Value, message.Headers),
                    CancellationToken.None
                );
                consumer.Store(message.Position);
            }
        );
        var client = new Listener((_, _) => answered!.TrySetResult());
        _consumers.Add(await _log.JoinAsync(new($"{questions}.ours", [questions]), service, CancellationToken.None));
        _consumers.Add(await _log.AssignAsync([new(answers, 0)], StartPosition.End, client, CancellationToken.None));
        return () =>
        {
            answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _ = _log.PublishAsync(Message(questions, 0), CancellationToken.None);
            return answered.Task;
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var consumer in _consumers)
        {
            await consumer.DisposeAsync();
        }

        await _log.DisposeAsync();
    }

    private static OutgoingMessage Message(string topic, int number) =>
        new(topic, Payload.Key(number), Payload.Body, Headers);

    private sealed class Listener(Action<IConsumer, ReceivedMessage> onMessage) : IConsumerListener
    {
        private IConsumer? _consumer;

        public void OnMessage(ReceivedMessage message) => onMessage(_consumer!, message);

        public void OnBatchEnd() { }

        public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) => _consumer = consumer;

        public void OnRevoked(IReadOnlyList<TopicPartition> partitions) { }

        public void OnLost(IReadOnlyList<TopicPartition> partitions) { }
    }
}
