using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>Looks at dead letters again and again.</summary>
/// <param name="store">The dead letters.</param>
/// <param name="time">The clock.</param>
public sealed class DeadLetterWatch(DeadLetterStore store, TimeProvider time)
{
    /// <summary>Waits until there are as many open letters as somebody wants to know of.</summary>
    /// <param name="filter">Which letters count.</param>
    /// <param name="threshold">How many, at least 1.</param>
    /// <param name="interval">The time between two looks.</param>
    /// <param name="look">Is told the number at each look.</param>
    /// <param name="cancellation">Ends the watch.</param>
    /// <returns>The letters.</returns>
    /// <exception cref="TransportException">The log is not reached.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<IReadOnlyList<StoredLetter>> WaitAsync(
        DeadLetterFilter filter,
        int threshold,
        TimeSpan interval,
        Action<int> look,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(look);
        while (true)
        {
            var letters = await store.ListAsync(filter, cancellation).ConfigureAwait(false);
            look(letters.Count);
            if (letters.Count >= threshold)
            {
                return letters;
            }

            await Task.Delay(interval, time, cancellation).ConfigureAwait(false);
        }
    }
}
