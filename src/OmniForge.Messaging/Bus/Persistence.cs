using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>Publishes what must be published before a message counts as done: as often as it takes.</summary>
internal sealed class Persistence(RetryPolicy retry, BusServices services, BusLog log)
{
    // Far more than it takes to reach the longest wait, and no overflow.
    private const int MaxDoublings = 30;

    /// <summary>Does it until it is acknowledged, or is refused for good.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled first: the message must come again.</exception>
    public async ValueTask RunAsync(Func<Task> publish, ReceivedMessage message, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await publish().ConfigureAwait(false);
                return;
            }
            catch (TransportException e) when (!cancellation.IsCancellationRequested)
            {
                log.NotPublished(message, e);
            }
            catch (TransportException)
            {
                throw new OperationCanceledException(cancellation);
            }

            var endless = retry with { Attempts = int.MaxValue, Deadline = TimeSpan.MaxValue };
            var delay = endless.NextDelay(Math.Min(attempt, MaxDoublings), TimeSpan.Zero, services.Jitter());
            await Task.Delay(delay!.Value, services.Time, cancellation).ConfigureAwait(false);
        }
    }
}
