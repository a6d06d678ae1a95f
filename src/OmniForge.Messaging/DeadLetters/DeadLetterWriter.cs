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
    /// <returns>Where it stands.</returns>
    /// <exception cref="TransportException">It was not acknowledged; the message must come again.</exception>
    public async Task<Position> WriteAsync(DeadLetter letter, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var topic = letter.Original.Position.Partition.Topic;
        var position = await WriteAsync(letter, policy.DeadLettersOf(topic), cancellation).ConfigureAwait(false);
        MessagingTelemetry.DeadLettered(topic, letter.Group, letter.Failure.Class);
        return position;
    }

    private async Task<Position> WriteAsync(DeadLetter letter, string topic, CancellationToken cancellation)
    {
        try
        {
            return await transport
                .PublishAsync(DeadLetterHeaders.Write(letter, topic), cancellation)
                .ConfigureAwait(false);
        }
        catch (TransportException e) when (e.Failure == TransportFailure.TooLarge)
        {
            // Without room for the original the evidence still tells where it stands.
            var told = letter with
            {
                Original = letter.Original with { Value = null, Headers = [] },
                OmittedBytes = letter.Original.Value?.Length ?? 0,
            };
            return await transport
                .PublishAsync(DeadLetterHeaders.Write(told, topic), cancellation)
                .ConfigureAwait(false);
        }
    }
}
