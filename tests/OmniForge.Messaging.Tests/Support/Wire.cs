using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Support;

/// <summary>What tests say of messages.</summary>
internal static class Wire
{
    /// <summary>An envelope with everything in it.</summary>
    public static EnvelopeInfo Envelope { get; } =
        new(
            Guid.Parse("a3b8f0c2-9f7e-4a52-8a0f-3b1c5d7e9f22"),
            new DateTimeOffset(2026, 12, 1, 8, 30, 0, TimeSpan.Zero).AddTicks(1234567),
            "omniforge.analysis-requested",
            "omniforge-cli",
            new ReplyAddress("omninode.codegen.response.analyze.v1", 2),
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            new DateTimeOffset(2026, 12, 1, 8, 30, 30, TimeSpan.Zero)
        );

    /// <summary>A message as it comes out of the log.</summary>
    public static ReceivedMessage Received(OutgoingMessage sent) =>
        new(new(new(sent.Topic, 0), 7), sent.Key, sent.Value, sent.Headers, Envelope.Timestamp);

    /// <summary>The message of an event, as it comes out of the log.</summary>
    public static async Task<ReceivedMessage> Received(
        IEventCodec codec,
        Event @event,
        EnvelopeInfo? envelope = null
    ) => Received(await codec.EncodeAsync(@event, envelope ?? EnvelopeOf(@event), CancellationToken.None));

    /// <summary>The envelope of an event.</summary>
    public static EnvelopeInfo EnvelopeOf(Event @event) =>
        Envelope with
        {
            EventType = "omniforge." + Registry.EventRegistry.Default.Of(@event.GetType()).Name,
        };
}
