using System.Runtime.CompilerServices;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tailing;

/// <summary>Looks at the events of a log, as one who takes no part.</summary>
/// <param name="transport">The log.</param>
/// <param name="codec">Reads events; a topic of one session only is not looked at.</param>
public sealed class EventTail(ITransport transport, IEventCodec codec)
{
    /// <summary>The events as they come, until it is cancelled.</summary>
    /// <param name="filter">Which are looked at.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="TransportException">No topic exists, or the log is not reached.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IAsyncEnumerable<TailedMessage> FollowAsync(
        TailFilter filter,
        StartPosition start,
        CancellationToken cancellation
    ) => TailAsync(partitions => transport.FollowAsync(partitions, start, cancellation), filter, cancellation);

    /// <summary>The events that stand in the log now; of one partition in order.</summary>
    /// <param name="filter">Which are looked at.</param>
    /// <param name="cancellation">Breaks it off.</param>
    /// <exception cref="TransportException">No topic exists, or the log is not reached.</exception>
    public IAsyncEnumerable<TailedMessage> ReadAsync(TailFilter filter, CancellationToken cancellation) =>
        TailAsync(partitions => transport.ReadAllAsync(partitions, cancellation), filter, cancellation);

    private async IAsyncEnumerable<TailedMessage> TailAsync(
        Func<IReadOnlyList<TopicPartition>, IAsyncEnumerable<ReceivedMessage>> read,
        TailFilter filter,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var partitions = await PartitionsAsync(cancellation).ConfigureAwait(false);
        await foreach (var message in read(partitions).ConfigureAwait(false))
        {
            var decoding = await codec.DecodeAsync(message, cancellation).ConfigureAwait(false);
            if (filter.Covers(decoding))
            {
                yield return new(message, decoding);
            }
        }
    }

    private async Task<IReadOnlyList<TopicPartition>> PartitionsAsync(CancellationToken cancellation)
    {
        var topics = codec.Registry.All.SelectMany(codec.Policy.TopicsOf).ToHashSet(StringComparer.Ordinal);
        var partitions = await transport.PartitionsAsync(topics, cancellation).ConfigureAwait(false);
        return partitions is not []
            ? partitions
            : throw new TransportException(TransportFailure.UnknownTopic, "None of the topics of events exists.");
    }
}
