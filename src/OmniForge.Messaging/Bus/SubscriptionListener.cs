using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Takes the messages of a subscription and leads each to its end.</summary>
internal sealed class SubscriptionListener : IConsumerListener, IAsyncDisposable
{
    /// <summary>With more messages than this that nobody has begun with, the log waits a moment.</summary>
    private const int ManyWaiting = 128;

    /// <summary>How long it waits for quick handlers; slow ones are not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private readonly ConcurrentDictionary<TopicPartition, PartitionWork> _partitions = new();
    private readonly MessageProcessor _processor;
    private readonly BusOptions _options;
    private readonly BusServices _services;
    private readonly BusLog _log;
    private readonly TaskCompletionSource _faulted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lanes _lanes;
    private readonly Func<bool> _isRoom;

    /// <summary>Starts its lanes.</summary>
    public SubscriptionListener(MessageProcessor processor, BusOptions options, BusServices services, BusLog log)
    {
        (_processor, _options, _services, _log) = (processor, options, services, log);
        _lanes = new(options.Concurrency, RunAsync);
        _isRoom = () => _lanes.Waiting < ManyWaiting;
    }

    /// <summary>Fails when a message could not be led to an end, which only a bug can bring about.</summary>
    public Task Faulted => _faulted.Task;

    /// <summary>What it has now.</summary>
    public IReadOnlyList<TopicPartition> Partitions => [.. _partitions.Keys];

    /// <summary>How far behind it is.</summary>
    public IEnumerable<(TopicPartition Partition, long Lag)> Lags =>
        _partitions.Values.Select(work => (work.Partition, work.Lag));

    /// <inheritdoc/>
    public void OnMessage(ReceivedMessage message)
    {
        if (_partitions.TryGetValue(message.Position.Partition, out var work))
        {
            _lanes.Add(work.Add(message));
        }
    }

    /// <inheritdoc/>
    public void OnBatchEnd()
    {
        _lanes.Start();
        // What waits here keeps the garbage collector busy, and what is not taken from the log yet does not.
        _ = SpinWait.SpinUntil(_isRoom, Patience);
    }

    /// <inheritdoc/>
    public void OnAssigned(IConsumer consumer, IReadOnlyList<TopicPartition> partitions)
    {
        foreach (var partition in partitions)
        {
            _partitions[partition] = new(consumer, partition, _options.MaxInHand);
        }
    }

    /// <inheritdoc/>
    public void OnRevoked(IReadOnlyList<TopicPartition> partitions)
    {
        Drain(Remove(partitions)).GetAwaiter().GetResult();
    }

    /// <inheritdoc/>
    public void OnLost(IReadOnlyList<TopicPartition> partitions)
    {
        foreach (var work in Remove(partitions))
        {
            work.Abort();
        }

        _lanes.Start();
    }

    /// <summary>Lets what is in hand end and begins nothing more.</summary>
    public Task StopAsync() => Drain([.. _partitions.Values]);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _lanes.DisposeAsync();

    private async Task Drain(IReadOnlyList<PartitionWork> works)
    {
        _lanes.Start();
        try
        {
            await Task.WhenAll(works.Select(work => work.StopAsync()))
                .WaitAsync(_options.DrainTime, _services.Time)
                .ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            foreach (var work in works)
            {
                work.Abort();
            }
        }
    }

    private List<PartitionWork> Remove(IReadOnlyList<TopicPartition> partitions)
    {
        List<PartitionWork> works = [];
        foreach (var partition in partitions)
        {
            if (_partitions.TryRemove(partition, out var work))
            {
                works.Add(work);
            }
        }

        return works;
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A lane lives on; the message stays undone and its partition stands still."
    )]
    private async ValueTask RunAsync(WorkItem item)
    {
        var work = item.Partition;
        if (!work.TryBegin(item))
        {
            return;
        }

        try
        {
            var isDone = false;
            try
            {
                isDone = await _processor
                    .ProcessAsync(item.Message, _lanes, work.Ending, work.Aborted)
                    .ConfigureAwait(false);
            }
            finally
            {
                work.End(item, isDone);
            }
        }
        catch (Exception bug)
        {
            _log.Fault(item.Message, bug);
            _ = _faulted.TrySetException(bug);
        }
    }
}
