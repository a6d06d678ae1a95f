namespace OmniForge.Messaging.Transport;

/// <summary>The log of messages refused something or was not reached.</summary>
public sealed class TransportException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="failure">What sort of failure.</param>
    /// <param name="message">What happened, without secrets.</param>
    /// <param name="inner">The adapter's own exception, or null.</param>
    public TransportException(TransportFailure failure, string message, Exception? inner = null)
        : base(message, inner) => Failure = failure;

    /// <summary>What sort of failure.</summary>
    public TransportFailure Failure { get; }
}
