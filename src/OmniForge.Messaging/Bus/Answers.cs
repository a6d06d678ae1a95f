using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;

namespace OmniForge.Messaging.Bus;

/// <summary>What is published when a message has reached its end.</summary>
internal static class Answers
{
    /// <summary>What the handler made; of a request that became a dead letter, the error reply that its sender waits for.</summary>
    public static IReadOnlyList<Event> Of(Outcome outcome, Decoding decoding, EventRegistry registry) =>
        outcome switch
        {
            Outcome.Completed completed => completed.Events,
            Outcome.DeadLetter { Cause: var cause } when RequestOf(decoding, registry) is { } request =>
            [
                new CodegenErrorReply(
                    request.Operation,
                    FailureNames.Of(cause.Class).ToUpperInvariant(),
                    cause.Message,
                    Retryable: cause.Class == FailureClass.RetriesExhausted
                ),
            ],
            _ => [],
        };

    private static EventType? RequestOf(Decoding decoding, EventRegistry registry)
    {
        var name = decoding.Envelope?.EventType.Split('.')[^1];
        return name is not null && registry.TryFind(name, out var type) && type.Shape == EventShape.Request
            ? type
            : null;
    }
}
