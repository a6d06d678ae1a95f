using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>A message that nobody will handle, with all that is known of why.</summary>
/// <param name="Original">The message as it stood, byte for byte.</param>
/// <param name="Failure">What went wrong at last.</param>
/// <param name="Attempts">How often it was tried; 0, if it could not even be read.</param>
/// <param name="FirstFailure">When it went wrong first.</param>
/// <param name="LastFailure">When it went wrong last.</param>
/// <param name="Group">The group that gave it up.</param>
public sealed record DeadLetter(
    ReceivedMessage Original,
    Failure Failure,
    int Attempts,
    DateTimeOffset FirstFailure,
    DateTimeOffset LastFailure,
    string Group
)
{
    /// <summary>The correlation of the event, if it could be read.</summary>
    public Guid? CorrelationId { get; init; }

    /// <summary>How many bytes the body has that the log did not take a second time, nor the headers, or null: it is all there.</summary>
    public int? OmittedBytes { get; init; }
}
