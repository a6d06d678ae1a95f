using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>A log that refuses what a test wants it to refuse.</summary>
internal sealed class FaultyTransport(ITransport log, Func<OutgoingMessage, bool> refuses) : ForwardingTransport(log)
{
    private int _refused;

    /// <summary>How much it refused.</summary>
    public int Refused => Volatile.Read(ref _refused);

    /// <inheritdoc/>
    public override Task<Position> PublishAsync(OutgoingMessage message, CancellationToken cancellation)
    {
        if (!refuses(message))
        {
            return base.PublishAsync(message, cancellation);
        }

        _ = Interlocked.Increment(ref _refused);
        throw new TransportException(TransportFailure.Unavailable, "Refused by the test.");
    }
}
