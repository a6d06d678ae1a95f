using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Bus;

/// <summary>What the sender of a request hears that became a dead letter.</summary>
internal static class ErrorReplies
{
    /// <summary>How many characters of a reason are told, so that the reply itself is never too large.</summary>
    private const int MostTold = 1_000;

    /// <summary>The reply; null, if nobody waits for one.</summary>
    public static CodegenErrorReply? Of(Failure cause, Decoding decoding, EventRegistry registry)
    {
        var name = decoding.Envelope?.EventType.Split('.')[^1];
        return
            name is not null
            && registry.TryFind(name, out var type)
            && type is { Shape: EventShape.Request, Operation: var operation }
            ? new(
                operation,
                FailureNames.Of(cause.Class).ToUpperInvariant(),
                cause.Message.Length <= MostTold ? cause.Message : cause.Message[..MostTold],
                Retryable: cause.Class == FailureClass.RetriesExhausted
            )
            : null;
    }
}
