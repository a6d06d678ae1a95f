using System.Threading.Channels;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Reads the partition of a topic where a requester's answers come.</summary>
internal sealed class ReplyListener : IConsumerListener, IAsyncDisposable
{
    private readonly IEventCodec _codec;
    private readonly ReplyLedger _ledger;
    private readonly Channel<ReceivedMessage> _messages = Channel.CreateUnbounded<ReceivedMessage>(
        new() { SingleReader = true, SingleWriter = true }
    );

    private readonly Task _work;
    private IConsumer? _consumer;

    private ReplyListener(IEventCodec codec, ReplyLedger ledger, ReplyAddress address)
    {
        (_codec, _ledger, Address) = (codec, ledger, address);
        _work = Task.Run(TakeAllAsync);
    }

    /// <summary>Where answers come.</summary>
    public ReplyAddress Address { get; }

    /// <summary>Whether no answer comes any more.</summary>
    public bool IsOver => _work.IsCompleted || _consumer is { Completion.IsCompleted: true };

    /// <summary>Begins to read; when it ends, no answer to a later question is missed.</summary>
    /// <exception cref="TransportException">The topic does not exist, or the log is not reached.</exception>
    public static async Task<ReplyListener> StartAsync(
        ITransport transport,
        IEventCodec codec,
        ReplyLedger ledger,
        string topic,
        Guid requester
    )
    {
        var topics = await transport.Topics.PartitionsAsync(CancellationToken.None).ConfigureAwait(false);
        var partition =
            topics.TryGetValue(topic, out var count) && count > 0
                ? (int)(KeyHash.Of(requester.ToByteArray()) % (uint)count)
                : throw new TransportException(TransportFailure.UnknownTopic, $"The topic {topic} does not exist.");
        var listener = new ReplyListener(codec, ledger, new(topic, partition));
        listener._consumer = await transport
            .AssignAsync([new(topic, partition)], StartPosition.End, listener, CancellationToken.None)
            .ConfigureAwait(false);
        return listener;
    }

    /// <inheritdoc/>
    public void OnMessage(ReceivedMessage message) => _messages.Writer.TryWrite(message);

    /// <inheritdoc/>
    public void OnBatchEnd() { }

    /// <inheritdoc/>
    public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnRevoked(IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public void OnLost(IReadOnlyList<TopicPartition> partitions) { }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_consumer is not null)
        {
            await _consumer.DisposeAsync().ConfigureAwait(false);
        }

        _ = _messages.Writer.TryComplete();
        await _work.ConfigureAwait(false);
    }

    private async Task TakeAllAsync()
    {
        await foreach (var message in _messages.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            var decoding = await DecodeAsync(message).ConfigureAwait(false);
            MessagingTelemetry.Replied(message.Position.Partition.Topic, _ledger.Take(decoding).ToString());
        }
    }

    private async ValueTask<Decoding> DecodeAsync(ReceivedMessage message)
    {
        try
        {
            return await _codec.DecodeAsync(message, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            return Decoding.Of(new Failure(FailureClass.LostClaim, e.Message, e.GetType().FullName));
        }
    }
}
