using Confluent.Kafka;

namespace OmniForge.Messaging.Benchmarks;

/// <summary>Clients of Confluent.Kafka alone, with the settings of our adapter.</summary>
internal sealed class RawClients(string bootstrap) : IAsyncDisposable
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

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        await Task.WhenAll(_loops);
        _clients.ForEach(client => client.Dispose());
        _producer.Dispose();
        _end.Dispose();
    }

    /// <summary>Publishes; waits while librdkafka has no room.</summary>
    public void Produce(string topic, Message<byte[], byte[]> message, Func<bool>? onDelivery = null)
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

    /// <summary>Publishes and ends when it is acknowledged.</summary>
    public Task PublishAsync(string topic, Message<byte[], byte[]> message)
    {
        var delivered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Produce(topic, message, delivered.TrySetResult);
        return delivered.Task;
    }

    /// <summary>Polls on a thread of its own; ends when the consumer has its partitions.</summary>
    public Task Poll(
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

    /// <summary>A member of a group; it commits what is stored.</summary>
    public IConsumer<byte[], byte[]> Consumer(string group, bool commits, Action? onAssigned = null) =>
        new ConsumerBuilder<byte[], byte[]>(
            new ConsumerConfig
            {
                BootstrapServers = bootstrap,
                GroupId = group,
                EnableAutoOffsetStore = false,
                EnableAutoCommit = commits,
                AutoCommitIntervalMs = 250,
                AutoOffsetReset = AutoOffsetReset.Earliest,
                PartitionAssignmentStrategy = PartitionAssignmentStrategy.CooperativeSticky,
                QueuedMinMessages = 10_000,
                FetchQueueBackoffMs = 10,
            }
        ).SetLogHandler((_, _) => { }).SetPartitionsAssignedHandler((_, _) => onAssigned?.Invoke()).Build();
}
