using Confluent.Kafka;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Confluent.Kafka alone, with the settings of our adapter.</summary>
internal sealed class RawTwin(string bootstrap) : ITwin
{
    private readonly List<IDisposable> _clients = [];
    private readonly CancellationTokenSource _end = new();
    private readonly List<Task> _loops = [];
    private readonly IProducer<byte[], byte[]> _producer = new ProducerBuilder<byte[], byte[]>(
        new ProducerConfig
        {
            BootstrapServers = bootstrap,
            EnableIdempotence = true,
            Acks = Acks.All,
            Partitioner = Partitioner.Murmur2Random,
            CompressionType = CompressionType.Lz4,
            LingerMs = 0,
            DeliveryReportFields = "none",
        }
    ).SetLogHandler((_, _) => { }).Build();

    public async Task PublishAsync(string topic, int count)
    {
        var done = new TaskCompletionSource();
        var left = count;
        for (var number = 0; number < count; number++)
        {
            Produce(topic, Message(number), () => Interlocked.Decrement(ref left) == 0 ? done.TrySetResult() : false);
        }

        await done.Task;
    }

    public Task ConsumeAsync(string topic, int count)
    {
        using var consumer = Consumer($"{topic}.raw", commits: true);
        consumer.Subscribe(topic);
        for (var left = count; left > 0; )
        {
            if (consumer.Consume(1_000) is { } result)
            {
                consumer.StoreOffset(result);
                left--;
            }
        }

        consumer.Close();
        return Task.CompletedTask;
    }

    public async Task<Func<Task>> OpenEchoAsync(string questions, string answers)
    {
        TaskCompletionSource? answered = null;
        var service = Poll(
            $"{questions}.raw",
            questions,
            commits: true,
            (consumer, result) =>
            {
                Produce(
                    answers,
                    new()
                    {
                        Key = result.Message.Key,
                        Value = result.Message.Value,
                        Headers = result.Message.Headers,
                    }
                );
                consumer.StoreOffset(result);
            }
        );
        var client = Poll($"{answers}.raw", answers, commits: false, (_, _) => answered!.TrySetResult());
        await Task.WhenAll(service, client);
        return () =>
        {
            answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Produce(questions, Message(0));
            return answered.Task;
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_loops);
        _clients.ForEach(client => client.Dispose());
        _producer.Dispose();
        _end.Dispose();
    }

    private void Produce(string topic, Message<byte[], byte[]> message, Func<bool>? onDelivery = null)
    {
        while (true)
        {
            try
            {
                _producer.Produce(topic, message, _ => onDelivery?.Invoke());
                return;
            }
            catch (ProduceException<byte[], byte[]> e) when (e.Error.Code == ErrorCode.Local_QueueFull)
            {
                _ = _producer.Flush(TimeSpan.FromMilliseconds(10));
            }
        }
    }

    /// <summary>Polls on a thread of its own; ends when the consumer has its partitions.</summary>
    private Task Poll(
        string group,
        string topic,
        bool commits,
        Action<IConsumer<byte[], byte[]>, ConsumeResult<byte[], byte[]>> onMessage
    )
    {
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var consumer = Consumer(group, commits, () => ready.TrySetResult());
        _clients.Add(consumer);
        consumer.Subscribe(topic);
        _loops.Add(
            Task.Factory.StartNew(
                () =>
                {
                    while (!_end.IsCancellationRequested)
                    {
                        if (consumer.Consume(50) is { } result)
                        {
                            onMessage(consumer, result);
                        }
                    }

                    consumer.Close();
                },
                TaskCreationOptions.LongRunning
            )
        );
        return ready.Task;
    }

    private IConsumer<byte[], byte[]> Consumer(string group, bool commits, Action? onAssigned = null) =>
        new ConsumerBuilder<byte[], byte[]>(
            new ConsumerConfig
            {
                BootstrapServers = bootstrap,
                GroupId = group,
                EnableAutoOffsetStore = false,
                EnableAutoCommit = commits,
                AutoCommitIntervalMs = 1_000,
                AutoOffsetReset = AutoOffsetReset.Earliest,
                PartitionAssignmentStrategy = PartitionAssignmentStrategy.CooperativeSticky,
                QueuedMinMessages = 10_000,
            }
        ).SetLogHandler((_, _) => { }).SetPartitionsAssignedHandler((_, _) => onAssigned?.Invoke()).Build();

    private static Message<byte[], byte[]> Message(int number)
    {
        var headers = new Headers();
        foreach (var (name, value) in Payload.Headers)
        {
            headers.Add(name, value);
        }

        return new()
        {
            Key = Payload.Key(number),
            Value = Payload.Body,
            Headers = headers,
        };
    }
}
