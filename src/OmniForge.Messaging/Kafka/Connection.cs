using Microsoft.Extensions.Logging;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>One producer of librdkafka and the admin requests over its connections.</summary>
internal sealed class Connection : IDisposable
{
    /// <summary>How long a publish helps to empty a full queue before it tries again.</summary>
    private static readonly TimeSpan Drain = TimeSpan.FromMilliseconds(10);

    private readonly KafkaOptions _options;
    private readonly Client.IProducer<byte[]?, byte[]?> _producer;
    private readonly Client.IAdminClient _admin;
    private readonly ILogger _log;
    private volatile bool _isBroken;
    private bool _isDisposed;
    private volatile Client.Error? _refusal;

    /// <summary>Starts a producer; connecting goes on behind.</summary>
    /// <exception cref="OmniForgeException">librdkafka does not take the options.</exception>
    public Connection(KafkaOptions options, ILogger log)
    {
        _options = options;
        _log = log;
        _producer = Build(
            new Client.ProducerBuilder<byte[]?, byte[]?>(ClientSettings.Producer(options))
                .SetLogHandler((_, line) => KafkaLog.Line(log, line))
                .SetErrorHandler((_, error) => OnError(error))
                .Build
        );
        _admin = new Client.DependentAdminClientBuilder(_producer.Handle).Build();
    }

    /// <summary>Whether librdkafka has given the producer up; nothing can be published any more.</summary>
    public bool IsBroken => _isBroken;

    /// <summary>Makes a client, with what librdkafka says against the options as a diagnostic.</summary>
    public static T Build<T>(Func<T> build)
    {
        try
        {
            return build();
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or Client.KafkaException)
        {
            throw new OmniForgeException(KafkaDiagnostics.Refused.At(null, null, e.Message));
        }
    }

    /// <summary>Hands a message to librdkafka before it returns, so that messages stay in the order of the calls; while its queue is full the call waits.</summary>
    public Task<Position> Publish(OutgoingMessage message, CancellationToken cancellation)
    {
        var delivery = new Delivery(this, message.Topic);
        var partition = new Client.TopicPartition(message.Topic, message.Partition ?? Client.Partition.Any);
        var outgoing = Translation.Outgoing(message);
        while (true)
        {
            try
            {
                _producer.Produce(partition, outgoing, delivery.OnReport);
                return delivery.Task;
            }
            catch (Client.ProduceException<byte[]?, byte[]?> e) when (e.Error.Code == Client.ErrorCode.Local_QueueFull)
            {
                cancellation.ThrowIfCancellationRequested();
                _ = _producer.Flush(Drain);
            }
            catch (Client.ProduceException<byte[]?, byte[]?> e)
            {
                _isBroken |= e.Error.Code == Client.ErrorCode.Local_Fatal;
                return Task.FromException<Position>(Failure($"Publishing to {message.Topic}", e.Error, e));
            }
        }
    }

    /// <summary>Sends an admin request.</summary>
    /// <param name="what">What it does, for the exception's message.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the wait for the answer.</param>
    /// <exception cref="TransportException">The log refused or is not reached.</exception>
    public async Task<T> AskAsync<T>(
        string what,
        Func<Client.IAdminClient, Task<T>> request,
        CancellationToken cancellation
    )
    {
        try
        {
            return await request(_admin).WaitAsync(cancellation).ConfigureAwait(false);
        }
        catch (Client.KafkaException e)
        {
            throw Failure(what, KafkaErrors.Cause(e), e);
        }
    }

    /// <inheritdoc cref="AskAsync{T}"/>
    public Task AskAsync(string what, Func<Client.IAdminClient, Task> request, CancellationToken cancellation) =>
        AskAsync(
            what,
            async admin =>
            {
                await request(admin).ConfigureAwait(false);
                return true;
            },
            cancellation
        );

    /// <summary>The exception for an error; a time-out behind a broker that lets nobody in is a refusal.</summary>
    public TransportException Failure(string what, Client.Error error, Client.KafkaException? inner = null) =>
        error.Code
            is Client.ErrorCode.Local_TimedOut
                or Client.ErrorCode.Local_MsgTimedOut
                or Client.ErrorCode.Local_Transport
            ? KafkaErrors.Failure(what, _refusal ?? error, inner)
            : KafkaErrors.Failure(what, error, inner);

    /// <summary>Waits for what was published, at most the publish timeout, after which librdkafka has answered everything.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, true))
        {
            return;
        }

        _ = _producer.Flush(_options.PublishTimeout);
        _admin.Dispose();
        _producer.Dispose();
    }

    private void OnError(Client.Error error)
    {
        KafkaLog.Error(_log, error);
        _isBroken |= error.IsFatal;
        _refusal = KafkaErrors.IsAuthentication(error) ? error : _refusal;
    }

    /// <summary>The wait for the acknowledgement of one message.</summary>
    private sealed class Delivery(Connection connection, string topic)
        : TaskCompletionSource<Position>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        public void OnReport(Client.DeliveryReport<byte[]?, byte[]?> report)
        {
            if (report.Error.IsError)
            {
                SetException(connection.Failure($"Publishing to {topic}", report.Error));
            }
            else
            {
                SetResult(new(new(topic, report.Partition.Value), report.Offset.Value));
            }
        }
    }
}
