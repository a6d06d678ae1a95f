using Microsoft.Extensions.Logging;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>The log of messages that Apache Kafka or Redpanda keeps, by librdkafka. Consumers are disposed by who opened them.</summary>
public sealed class KafkaTransport : ITransport
{
    private readonly KafkaOptions _options;
    private readonly ILogger<KafkaTransport> _log;
    private readonly KafkaPartitions _partitions;
    private readonly Lock _replacing = new();
    private volatile Connection _connection;

    /// <summary>Checks the options and starts a client; whether Kafka is there shows at the first call.</summary>
    /// <exception cref="OmniForgeException">The options are wrong.</exception>
    public KafkaTransport(KafkaOptions options, ILogger<KafkaTransport> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Check() is { Count: > 0 } findings)
        {
            throw new OmniForgeException(findings);
        }

        _options = options;
        _log = log;
        _connection = new(options, log);
        _partitions = new(() => Connected, options.RequestTimeout);
        Topics = new KafkaTopics(() => Connected, _partitions, options.RequestTimeout);
    }

    /// <inheritdoc/>
    public string System => "kafka";

    /// <inheritdoc/>
    public ITopicAdmin Topics { get; }

    /// <summary>The connection in use; one that broke down is replaced.</summary>
    private Connection Connected => _connection.IsBroken ? Replace() : _connection;

    /// <inheritdoc/>
    public Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        return cancellation.IsCancellationRequested
            ? Task.FromCanceled<Position>(cancellation)
            : Connected.Publish(message, cancellation).WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<IConsumer> JoinAsync(
        GroupOptions options,
        IConsumerListener listener,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        _ = await _partitions.OfAsync(options.Topics, cancellation).ConfigureAwait(false);
        var settings = ClientSettings.Member(_options, options.Group, options.InstanceId);
        var consumer = new KafkaConsumer(options.Group, settings, listener, _log);
        return await consumer
            .StartAsync(client => client.Subscribe(options.Topics), cancellation)
            .ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<IConsumer> AssignAsync(
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        IConsumerListener listener,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(partitions);
        var spec = start == StartPosition.End ? Client.Admin.OffsetSpec.Latest() : Client.Admin.OffsetSpec.Earliest();
        var positions = await _partitions.EndsAsync(partitions, spec, cancellation).ConfigureAwait(false);
        var consumer = new KafkaConsumer(
            string.Join(", ", partitions),
            ClientSettings.Reader(_options),
            listener,
            _log
        );
        return await consumer.StartAsync(_ => consumer.Assign(positions), cancellation).ConfigureAwait(false);
    }

    /// <summary>Waits for what was published, at most <see cref="KafkaOptions.PublishTimeout"/>.</summary>
    public ValueTask DisposeAsync() => new(Task.Run(_connection.Dispose));

    private Connection Replace()
    {
        lock (_replacing)
        {
            if (_connection.IsBroken)
            {
                var broken = _connection;
                _connection = new(_options, _log);
                KafkaLog.ProducerReplaced(_log);
                _ = Task.Run(broken.Dispose);
            }

            return _connection;
        }
    }
}
