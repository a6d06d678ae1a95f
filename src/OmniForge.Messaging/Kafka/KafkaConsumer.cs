using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using OmniForge.Messaging.Transport;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>
/// A consumer of librdkafka and the thread that polls it. All calls of the listener, and all of librdkafka but the storing of offsets,
/// are made by that thread, so that a partition is never paused in the middle of a poll. It commits stored offsets by itself, also
/// when partitions go and when it closes.
/// </summary>
internal sealed class KafkaConsumer : Transport.IConsumer
{
    /// <summary>The longest poll, and so the longest wait of a pause, a resume or a close while no message comes.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest poll while a partition is paused, whose messages wait for it to end.</summary>
    private static readonly TimeSpan PollWhilePaused = TimeSpan.FromMilliseconds(2);

    private readonly string _name;
    private readonly IConsumerListener _listener;
    private readonly ILogger _log;
    private readonly Client.IConsumer<byte[]?, byte[]?> _client;
    private readonly ConcurrentDictionary<TopicPartition, Share> _shares = new();
    private readonly ConcurrentQueue<(TopicPartition Partition, bool IsPause)> _switches = new();
    private readonly HashSet<TopicPartition> _paused = [];
    private readonly TaskCompletionSource _assigned = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isStopping;

    /// <summary>Makes the client; nothing runs before <see cref="StartAsync"/>.</summary>
    public KafkaConsumer(string name, Client.ConsumerConfig settings, IConsumerListener listener, ILogger log)
    {
        _name = name;
        _listener = listener;
        _log = log;
        _client = Connection.Build(
            new Client.ConsumerBuilder<byte[]?, byte[]?>(settings)
                .SetLogHandler((_, line) => KafkaLog.Line(log, line))
                .SetErrorHandler((_, error) => KafkaLog.Error(log, error))
                .SetPartitionsAssignedHandler((_, partitions) => OnAssigned(partitions))
                .SetPartitionsRevokedHandler((_, offsets) => OnRevoked(offsets))
                .SetPartitionsLostHandler((_, offsets) => OnLost(offsets))
                .Build
        );
    }

    /// <summary>Starts the thread.</summary>
    /// <param name="begin">Subscribes or assigns.</param>
    /// <param name="cancellation">Ends the wait, and the consumer with it.</param>
    /// <returns>The consumer, once its first partitions are assigned.</returns>
    /// <exception cref="TransportException">It came to nothing.</exception>
    public async Task<Transport.IConsumer> StartAsync(
        Action<Client.IConsumer<byte[]?, byte[]?>> begin,
        CancellationToken cancellation
    )
    {
        new Thread(() => Run(begin)) { IsBackground = true, Name = "Kafka consumer" }.Start();
        try
        {
            await _assigned.Task.WaitAsync(cancellation).ConfigureAwait(false);
            return this;
        }
        catch
        {
            await DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Takes partitions without a group.</summary>
    public void Assign(IReadOnlyList<Position> positions)
    {
        OnAssigned(positions.Select(position => Native(position.Partition)));
        _client.Assign(positions.Select(Native));
    }

    /// <inheritdoc/>
    public void Store(Position done)
    {
        if (_shares.TryGetValue(done.Partition, out var share))
        {
            share.Store(done.Offset, next => _client.StoreOffset(Native(next)));
        }
    }

    /// <inheritdoc/>
    public long? LagOf(TopicPartition partition) =>
        _shares.TryGetValue(partition, out var share)
            ? share.Lag(() => _client.GetWatermarkOffsets(Native(partition)).High.Value)
            : null;

    /// <inheritdoc/>
    public void Pause(TopicPartition partition) => _switches.Enqueue((partition, true));

    /// <inheritdoc/>
    public void Resume(TopicPartition partition) => _switches.Enqueue((partition, false));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _isStopping = true;
        await _ended.Task.ConfigureAwait(false);
    }

    private void Run(Action<Client.IConsumer<byte[]?, byte[]?>> begin)
    {
        try
        {
            begin(_client);
            while (!_isStopping)
            {
                Switch();
                Receive();
            }
        }
        catch (Exception e)
        {
            Fail(e);
        }
        finally
        {
            Close();
            _ended.SetResult();
        }
    }

    private void Switch()
    {
        while (_switches.TryDequeue(out var turn))
        {
            if (turn.IsPause && _shares.ContainsKey(turn.Partition) && _paused.Add(turn.Partition))
            {
                _client.Pause([Native(turn.Partition)]);
            }
            else if (!turn.IsPause && _paused.Remove(turn.Partition))
            {
                _client.Resume([Native(turn.Partition)]);
            }
        }
    }

    private void Receive()
    {
        try
        {
            var result = _client.Consume(_paused.Count > 0 ? PollWhilePaused : Poll);
            if (result is not null && _shares.TryGetValue(Partition(result.TopicPartition), out var share))
            {
                share.Receive(result.Offset.Value);
                _listener.OnMessage(Received(share.Partition, result));
            }
        }
        catch (Client.ConsumeException e) when (_assigned.Task.IsCompleted && !e.Error.IsFatal)
        {
            KafkaLog.Error(_log, e.Error);
        }
    }

    private void OnAssigned(IEnumerable<Client.TopicPartition> partitions)
    {
        List<TopicPartition> ours = [.. partitions.Select(Partition)];
        foreach (var partition in ours)
        {
            _shares[partition] = new(partition);
        }

        _listener.OnAssigned(this, ours);
        _assigned.TrySetResult();
    }

    private void OnRevoked(IEnumerable<Client.TopicPartitionOffset> offsets) => Give(Ours(offsets));

    private void OnLost(IEnumerable<Client.TopicPartitionOffset> offsets) => Lose(Ours(offsets));

    private List<TopicPartition> Ours(IEnumerable<Client.TopicPartitionOffset> offsets) =>
        [.. offsets.Select(offset => Partition(offset.TopicPartition)).Where(_shares.ContainsKey)];

    private void Give(List<TopicPartition> gone)
    {
        if (gone.Count > 0)
        {
            _listener.OnRevoked(gone);
            // librdkafka keeps a pause beyond the assignment.
            _client.Resume(gone.Where(_paused.Contains).Select(Native));
            Drop(gone);
        }
    }

    private void Lose(List<TopicPartition> gone)
    {
        if (gone.Count > 0)
        {
            Drop(gone);
            _listener.OnLost(gone);
        }
    }

    private void Drop(List<TopicPartition> gone)
    {
        foreach (var partition in gone)
        {
            _ = _paused.Remove(partition);
            if (_shares.TryRemove(partition, out var share))
            {
                share.End();
            }
        }
    }

    private void Fail(Exception e)
    {
        var failure = e is Client.KafkaException kafka ? KafkaErrors.Failure($"Consuming {_name}", kafka.Error, e) : e;
        if (!_assigned.TrySetException(failure))
        {
            KafkaLog.ConsumerStopped(_log, _name, failure);
            Lose([.. _shares.Keys]);
        }
    }

    private void Close()
    {
        try
        {
            if (_client.Subscription.Count == 0)
            {
                Give([.. _shares.Keys]);
            }

            _client.Close();
        }
        catch (Exception e)
        {
            KafkaLog.ConsumerStopped(_log, _name, e);
        }

        _client.Dispose();
    }

    private static ReceivedMessage Received(TopicPartition partition, Client.ConsumeResult<byte[]?, byte[]?> result) =>
        new(
            new(partition, result.Offset.Value),
            Memory(result.Message.Key),
            Memory(result.Message.Value),
            [
                .. result.Message.Headers.BackingList.Select(header => new MessageHeader(
                    header.Key,
                    header.GetValueBytes()
                )),
            ],
            new(result.Message.Timestamp.UtcDateTime)
        );

    private static ReadOnlyMemory<byte>? Memory(byte[]? bytes) =>
        bytes is null ? default(ReadOnlyMemory<byte>?) : bytes;

    private static TopicPartition Partition(Client.TopicPartition partition) =>
        new(partition.Topic, partition.Partition.Value);

    private static Client.TopicPartition Native(TopicPartition partition) => new(partition.Topic, partition.Partition);

    private static Client.TopicPartitionOffset Native(Position position) =>
        new(Native(position.Partition), position.Offset);
}
