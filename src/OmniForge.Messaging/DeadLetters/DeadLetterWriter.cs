using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Telemetry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.DeadLetters;

/// <summary>Publishes dead letters.</summary>
/// <param name="transport">The log.</param>
/// <param name="policy">Names their topics.</param>
public sealed class DeadLetterWriter(ITransport transport, TopicPolicy policy)
{
    /// <summary>Publishes one to the topic of dead letters that belongs to its own.</summary>
    /// <exception cref="TransportException">It was not acknowledged; the message must come again.</exception>
    public async Task WriteAsync(DeadLetter letter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var topic = letter.Original.Position.Partition.Topic;
        _ = await transport
            .PublishAsync(DeadLetterHeaders.Write(letter, policy.DeadLettersOf(topic)), cancellation)
            .ConfigureAwait(false);
        MessagingTelemetry.DeadLettered(topic, letter.Group, letter.Failure.Class);
    }
}
