using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>The dead letters of a log that nobody has dealt with.</summary>
/// <param name="transport">The log.</param>
/// <param name="topics">The topics of dead letters; those that do not exist have none.</param>
public sealed class DeadLetterStore(ITransport transport, IReadOnlyCollection<string> topics)
{
    /// <summary>The dead letters of all topics that a codec knows.</summary>
    public static DeadLetterStore Of(ITransport transport, IEventCodec codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return new(
            transport,
            codec
                .Registry.All.SelectMany(codec.Policy.TopicsOf)
                .Select(codec.Policy.DeadLettersOf)
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>The letters that a filter covers, those that failed first before others.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public async Task<IReadOnlyList<StoredLetter>> ListAsync(DeadLetterFilter filter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var letters = await OpenAsync(cancellation).ConfigureAwait(false);
        return
        [
            .. letters
                .Where(filter.Covers)
                .OrderBy(stored => stored.Letter.LastFailure)
                .ThenBy(stored => stored.Position.Partition.Topic, StringComparer.Ordinal)
                .ThenBy(stored => stored.Position.Partition.Partition)
                .ThenBy(stored => stored.Position.Offset),
        ];
    }

    /// <summary>Tells that a letter is done.</summary>
    /// <exception cref="TransportException">The log did not take it.</exception>
    public Task MarkAsync(StoredLetter letter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return transport.PublishAsync(DeadLetterMark.Of(letter), cancellation);
    }

    /// <summary>Removes letters: from the log, where nothing that is kept stands before them, else by a mark.</summary>
    /// <exception cref="TransportException">The log is not reached.</exception>
    public async Task RemoveAsync(IReadOnlyCollection<StoredLetter> letters, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(letters);
        var open = await OpenAsync(cancellation).ConfigureAwait(false);
        foreach (var partition in letters.GroupBy(letter => letter.Position.Partition))
        {
            var removed = partition.Select(letter => letter.Position.Offset).ToHashSet();
            var kept = open.Where(letter => letter.Position.Partition == partition.Key)
                .Select(letter => letter.Position.Offset)
                .Where(offset => !removed.Contains(offset))
                .DefaultIfEmpty(removed.Max() + 1)
                .Min();
            foreach (var behind in partition.Where(letter => letter.Position.Offset > kept))
            {
                await MarkAsync(behind, cancellation).ConfigureAwait(false);
            }

            await transport.Topics.DeleteBeforeAsync(new(partition.Key, kept), cancellation).ConfigureAwait(false);
        }
    }

    private async Task<IReadOnlyCollection<StoredLetter>> OpenAsync(CancellationToken cancellation)
    {
        var partitions = await transport.PartitionsAsync(topics, cancellation).ConfigureAwait(false);
        var letters = new Dictionary<Position, StoredLetter>();
        await foreach (var message in transport.ReadAllAsync(partitions, cancellation).ConfigureAwait(false))
        {
            if (DeadLetterMark.Read(message) is { } done)
            {
                _ = letters.Remove(done);
            }
            else if (DeadLetterHeaders.Read(message) is { } letter)
            {
                letters[message.Position] = new(message.Position, letter);
            }
        }

        return letters.Values;
    }
}
