using OmniForge.Messaging.InProcess;
using OmniForge.Messaging.Transport;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Tests.Bus;

/// <summary>A log in memory that several commands use as they would Kafka; commands that end leave it as it is.</summary>
public sealed class SharedLog : IAsyncDisposable
{
    public InProcessTransport Transport { get; } = new(new(), TimeProvider.System);

    public ITransport Open(BusSettings settings) =>
        settings.Kind == BusKind.Kafka && settings.Kafka.Check() is []
            ? new Lent(Transport)
            : throw new InvalidOperationException("The command did not ask for Kafka.");

    public ValueTask DisposeAsync() => Transport.DisposeAsync();

    private sealed class Lent(ITransport transport) : ITransport
    {
        public string System => transport.System;

        public ITopicAdmin Topics => transport.Topics;

        public Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation) =>
            transport.PublishAsync(message, cancellation);

        public Task<IConsumer> JoinAsync(
            GroupOptions options,
            IConsumerListener listener,
            CancellationToken cancellation
        ) => transport.JoinAsync(options, listener, cancellation);

        public Task<IConsumer> AssignAsync(
            IReadOnlyList<TopicPartition> partitions,
            StartPosition start,
            IConsumerListener listener,
            CancellationToken cancellation
        ) => transport.AssignAsync(partitions, start, listener, cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
