using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Does what must be done before a message counts as done, and what depends on logs and stores: as often as it takes.</summary>
internal sealed class Persistence(RetryPolicy retry, BusServices services, BusLog log)
{
    // Far more than it takes to reach the longest wait, and no overflow.
    private const int MaxDoublings = 30;

    /// <summary>Does it until it is acknowledged, or is refused for good.</summary>
    /// <returns>What came of it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled first: the message must come again.</exception>
    public async ValueTask<T> RunAsync<T>(Func<Task<T>> act, ReceivedMessage message, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act().ConfigureAwait(false);
            }
            catch (Exception e) when (e is TransportException or IOException)
            {
                cancellation.ThrowIfCancellationRequested();
                log.NotDone(message, e);
            }

            var endless = retry with { Attempts = int.MaxValue, Deadline = TimeSpan.MaxValue };
            var delay = endless.NextDelay(Math.Min(attempt, MaxDoublings), TimeSpan.Zero, services.Jitter());
            await Task.Delay(delay!.Value, services.Time, cancellation).ConfigureAwait(false);
        }
    }
}
