using System.Runtime.CompilerServices;

namespace OmniForge.Messaging.Transport;

/// <summary>Reads topics without a group.</summary>
public static class LogReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The partitions of those topics that exist, ordered by name.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public static async Task<IReadOnlyList<TopicPartition>> PartitionsAsync(
        this ITransport transport,
        IReadOnlyCollection<string> topics,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(transport);
        var known = await transport.Topics.ListAsync(cancellation).ConfigureAwait(false);
        return
        [
            .. known
                .Where(topic => topics.Contains(topic.Name, StringComparer.Ordinal))
                .SelectMany(topic =>
                    Enumerable.Range(0, topic.Partitions).Select(number => new TopicPartition(topic.Name, number))
                ),
        ];
    }

    /// <summary>The messages of partitions from the oldest that is kept to the newest at the moment of the call; of one partition in order.</summary>
    /// <exception cref="TransportException">A partition does not exist, or the log is not reached or stops answering.</exception>
    public static async IAsyncEnumerable<ReceivedMessage> ReadAllAsync(
        this ITransport transport,
        IReadOnlyList<TopicPartition> partitions,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(transport);
        var ends = await EndsAsync(transport.Topics, partitions, cancellation).ConfigureAwait(false);
        if (ends.Count == 0)
        {
            yield break;
        }

        var queue = new MessageQueue();
        var consumer = await transport
            .AssignAsync([.. ends.Keys], StartPosition.Beginning, queue, cancellation)
            .ConfigureAwait(false);
        await using var _ = consumer.ConfigureAwait(false);
        while (ends.Count > 0)
        {
            if (!await queue.WaitAsync(Patience, cancellation).ConfigureAwait(false))
            {
                RequireEnd(consumer, ends);
                yield break;
            }

            while (queue.TryTake(out var message))
            {
                var (partition, offset) = message.Position;
                if (ends.TryGetValue(partition, out var end) && offset < end)
                {
                    yield return message;
                }

                if (offset + 1 >= end)
                {
                    ends.Remove(partition);
                }
            }
        }
    }

    /// <summary>The messages of partitions as they come, until it is cancelled.</summary>
    /// <exception cref="TransportException">A partition does not exist, or the log is not reached.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async IAsyncEnumerable<ReceivedMessage> FollowAsync(
        this ITransport transport,
        IReadOnlyList<TopicPartition> partitions,
        StartPosition start,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(transport);
        var queue = new MessageQueue();
        var consumer = await transport.AssignAsync(partitions, start, queue, cancellation).ConfigureAwait(false);
        await using var _ = consumer.ConfigureAwait(false);
        while (await queue.WaitAsync(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false))
        {
            while (queue.TryTake(out var message))
            {
                yield return message;
            }
        }
    }

    private static async Task<Dictionary<TopicPartition, long>> EndsAsync(
        ITopicAdmin topics,
        IReadOnlyList<TopicPartition> partitions,
        CancellationToken cancellation
    )
    {
        var ends = new Dictionary<TopicPartition, long>();
        foreach (var partition in partitions)
        {
            var (first, next) = await topics.OffsetsAsync(partition, cancellation).ConfigureAwait(false);
            if (next > first)
            {
                ends.Add(partition, next);
            }
        }

        return ends;
    }

    // The last offsets of a partition may hold no message.
    private static void RequireEnd(IConsumer consumer, Dictionary<TopicPartition, long> ends)
    {
        foreach (var (partition, end) in ends)
        {
            if (consumer.LagOf(partition) is not 0)
            {
                throw new TransportException(
                    TransportFailure.Unavailable,
                    $"Messages before {new Position(partition, end)} did not come."
                );
            }
        }
    }
}
