using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Does what must be done before a message counts as done, and what depends on logs and stores: as often as it takes.</summary>
internal sealed class Persistence(RetryPolicy retry, BusServices services, BusLog log)
{
    /// <summary>Whether an exception may be gone next time.</summary>
    public static bool MayPass(Exception e) =>
        e is IOException or TransportException { Failure: TransportFailure.Unavailable };

    /// <summary>Whether an exception comes from a log or store: for what must not be given up, as somebody may mend it.</summary>
    public static bool MayBeMended(Exception e) => e is IOException or TransportException;

    /// <summary>Does it until it works.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="isTriedAgain">The exceptions after which it is; others leave.</param>
    /// <param name="message">The message that it is done for.</param>
    /// <param name="waiting">Ends the waits between.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first: the message must come again.</exception>
    public async ValueTask<T> RunAsync<T>(
        Func<Task<T>> act,
        Func<Exception, bool> isTriedAgain,
        ReceivedMessage message,
        CancellationToken waiting
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (Exception e) when (isTriedAgain(e))
            {
                waiting.ThrowIfCancellationRequested();
                log.NotDone(message, e);
            }

            await Task.Delay(retry.Delay(attempt, services.Jitter()), services.Time, waiting).ConfigureAwait(false);
        }
    }
}
