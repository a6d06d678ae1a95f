using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Bus;

/// <summary>A message on the way to its end.</summary>
/// <param name="Message">It.</param>
/// <param name="Decoding">What it says.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Waiting">Cancelled when its partition goes: then nothing is waited for.</param>
/// <param name="Aborted">Cancelled when its partition has gone: then nothing is begun.</param>
internal sealed record Ending(
    ReceivedMessage Message,
    Decoding Decoding,
    Attempts Attempts,
    CancellationToken Waiting,
    CancellationToken Aborted
)
{
    /// <summary>The dead letter that it is.</summary>
    public DeadLetter Letter(Failure cause, string group) =>
        new(Message, cause, Attempts.Count, Attempts.FirstFailure, Attempts.LastFailure, group)
        {
            CorrelationId = Decoding.Owner?.CorrelationId,
        };
}
