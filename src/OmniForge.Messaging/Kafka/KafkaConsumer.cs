using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using OmniForge.Messaging.Transport;
using static OmniForge.Messaging.Kafka.Translation;
using Client = Confluent.Kafka;

namespace OmniForge.Messaging.Kafka;

/// <summary>
/// A consumer of librdkafka and the thread that polls it. All calls of the listener, and all of librdkafka, are made by that thread,
/// which goes on polling while partitions are paused. librdkafka commits stored offsets by itself, also when partitions go and when the
/// consumer closes.
/// </summary>
/// <remarks>
/// A pause of librdkafka throws away what was fetched and takes a quarter of a second to recover from. So a pause is first a matter
/// of this class: it keeps the messages that come, and stops the fetching only if they become too many.
/// </remarks>
internal sealed class KafkaConsumer : Transport.IConsumer
{
    /// <summary>How many bytes of a paused partition are kept.</summary>
    private const long MaxHeldBytes = 200_000;

    /// <summary>How often offsets go to librdkafka, which commits them rarer than that: each call costs as much as a message.</summary>
    private static readonly TimeSpan StoreInterval = TimeSpan.FromMilliseconds(100);

    /// <summary>How long all wait for a partition of which too much is kept, before its fetching is stopped.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    /// <summary>After how many messages a batch ends though more are at hand.</summary>
    private const int MaxBatch = 64;

    /// <summary>The longest poll, and so the longest wait of a close while no message comes.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(50);

    /// <summary>The longest poll while messages are kept, which wait for it to end.</summary>
    private static readonly TimeSpan PollWhileHolding = TimeSpan.FromMilliseconds(1);

    private readonly string _name;
    private readonly IConsumerListener _listener;
    private readonly ILogger _log;
    private readonly Client.IConsumer<byte[]?, byte[]?> _client;
    private readonly ConcurrentDictionary<TopicPartition, Share> _shares = new();
    private readonly List<Share> _holding = [];
    private Share? _last;
    private int _batch;
    private readonly TaskCompletionSource _assigned = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
                .SetOffsetsCommittedHandler((_, commit) => OnCommitted(commit))
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
            share.Store(done.Offset);
        }
    }

    /// <inheritdoc/>
    public Task Completion => _completion.Task;

    /// <inheritdoc/>
    public long? LagOf(TopicPartition partition) =>
        _shares.TryGetValue(partition, out var share)
            ? share.Lag(() => _client.GetWatermarkOffsets(Native(partition)).High.Value)
            : null;

    /// <inheritdoc/>
    public void Pause(TopicPartition partition) => SetPaused(partition, isPaused: true);

    /// <inheritdoc/>
    public void Resume(TopicPartition partition) => SetPaused(partition, isPaused: false);

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
            var stored = Stopwatch.GetTimestamp();
            while (!_isStopping)
            {
                Release();
                Receive();
                if (Stopwatch.GetElapsedTime(stored) > StoreInterval)
                {
                    StoreDone(_shares.Values);
                    stored = Stopwatch.GetTimestamp();
                }
            }
        }
        catch (Exception e)
        {
            Fail(e);
        }
        finally
        {
            Close();
            _ = _completion.TrySetResult();
            _ended.SetResult();
        }
    }

    private void StoreDone(IEnumerable<Share> shares)
    {
        foreach (var share in shares)
        {
            try
            {
                if (share.TryTakeNext(out var next))
                {
                    _client.StoreOffset(Native(next));
                }
            }
            catch (Client.KafkaException e)
            {
                // librdkafka knows before this class that a partition is lost.
                KafkaLog.Error(_log, e.Error);
            }
        }
    }

    private void SetPaused(TopicPartition partition, bool isPaused)
    {
        if (_shares.TryGetValue(partition, out var share))
        {
            share.IsPaused = isPaused;
        }
    }

    private void Receive()
    {
        try
        {
            var result = _client.Consume(
                _batch > 0 ? TimeSpan.Zero
                : _holding.Count > 0 ? PollWhileHolding
                : Poll
            );
            if (_batch > 0 && (result is null || _batch >= MaxBatch))
            {
                _batch = 0;
                _listener.OnBatchEnd();
            }

            if (result is not null && ShareOf(result) is { } share)
            {
                var message = Received(share.Partition, result);
                if (share.IsPaused || share.IsHolding)
                {
                    Hold(share, message);
                }
                else
                {
                    Deliver(share, message);
                }
            }
        }
        catch (Client.ConsumeException e) when (_assigned.Task.IsCompleted && !e.Error.IsFatal)
        {
            KafkaLog.Error(_log, e.Error);
        }
    }

    /// <summary>The share of a message; most come from the same partition as the one before, for which nothing is looked up.</summary>
    private Share? ShareOf(Client.ConsumeResult<byte[]?, byte[]?> result) =>
        _last =
            _last is { IsOver: false } last && last.Is(result.Topic, result.Partition.Value)
                ? last
                : _shares.GetValueOrDefault(new(result.Topic, result.Partition.Value));

    private void Deliver(Share share, ReceivedMessage message)
    {
        share.Receive(message.Position.Offset);
        _listener.OnMessage(message);
        _batch++;
    }

    private void Hold(Share share, ReceivedMessage message)
    {
        if (!share.IsHolding)
        {
            _holding.Add(share);
        }

        share.Hold(message);
        // Whoever is only slow resumes soon, and what is not polled meanwhile costs no memory of ours.
        if (!share.IsStopped && share.HeldBytes >= MaxHeldBytes && !SpinWait.SpinUntil(() => !share.IsPaused, Patience))
        {
            share.IsStopped = true;
            _client.Pause([Native(share.Partition)]);
        }
    }

    private void Release()
    {
        for (var i = _holding.Count - 1; i >= 0; i--)
        {
            var share = _holding[i];
            while (share.TryTake(out var message))
            {
                Deliver(share, message);
            }

            if (share.IsStopped && share.HeldBytes < MaxHeldBytes / 2)
            {
                share.IsStopped = false;
                _client.Resume([Native(share.Partition)]);
            }

            if (!share.IsHolding)
            {
                _holding.RemoveAt(i);
            }
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

    /// <summary>A broker may refuse a commit while a group is shared out anew; what was done since the last one then comes again.</summary>
    private void OnCommitted(Client.CommittedOffsets commit)
    {
        if (commit.Error is { IsError: true, Code: not Client.ErrorCode.Local_NoOffset })
        {
            KafkaLog.CommitRefused(_log, _name, commit.Error.Code);
        }
    }

    private List<TopicPartition> Ours(IEnumerable<Client.TopicPartitionOffset> offsets) =>
        [.. offsets.Select(offset => Partition(offset.TopicPartition)).Where(_shares.ContainsKey)];

    private void Give(List<TopicPartition> gone)
    {
        if (gone.Count > 0)
        {
            _listener.OnRevoked(gone);
            StoreDone(gone.Select(partition => _shares[partition]));
            // librdkafka keeps a pause beyond the assignment.
            _client.Resume(gone.Where(partition => _shares[partition].IsStopped).Select(Native));
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
            if (_shares.TryRemove(partition, out var share))
            {
                _ = _holding.Remove(share);
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
            _ = _completion.TrySetException(failure);
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
}
