using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Support;

/// <summary>What tests say of messages.</summary>
internal static class Wire
{
    /// <summary>A message as it comes out of the log.</summary>
    public static ReceivedMessage Received(OutgoingMessage sent) =>
        new(new(new(sent.Topic, 0), 7), sent.Key, sent.Value, sent.Headers, DateTimeOffset.UnixEpoch);

    /// <summary>The message of an event, as it comes out of the log.</summary>
    public static async Task<ReceivedMessage> Received(
        IEventCodec codec,
        Event @event,
        EnvelopeInfo? envelope = null
    ) => Received(await codec.EncodeAsync(@event, envelope ?? EnvelopeOf(@event), CancellationToken.None));

    /// <summary>The envelope of an event.</summary>
    public static EnvelopeInfo EnvelopeOf(Event @event) =>
        EventExamples.EnvelopeOf(EventRegistry.Default.Of(@event.GetType()), TopicPolicy.Plan);
}
