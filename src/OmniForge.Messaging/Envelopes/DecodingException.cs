using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Ends the decoding of a message; never leaves the codec.</summary>
internal sealed class DecodingException(FailureClass failureClass, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What is wrong with the message.</summary>
    public Failure Failure { get; } = new(failureClass, message, inner?.GetType().FullName);
}
