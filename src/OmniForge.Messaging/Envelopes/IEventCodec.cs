using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Between events and the bytes of messages.</summary>
public interface IEventCodec
{
    /// <summary>The events there are.</summary>
    EventRegistry Registry { get; }

    /// <summary>Names their topics.</summary>
    TopicPolicy Policy { get; }

    /// <summary>The message of an event: topic, key, envelope as JSON, headers.</summary>
    /// <exception cref="Foundation.OmniForgeException">It is over the limit and nothing in it may be left with the claim store, or it is nested too deeply.</exception>
    /// <exception cref="IOException">The claim store could not be written.</exception>
    ValueTask<OutgoingMessage> EncodeAsync(Event @event, EnvelopeInfo envelope, CancellationToken cancellation);

    /// <summary>The event of a message; whatever the bytes are, nothing is thrown for them.</summary>
    /// <exception cref="IOException">The claim store could not be read; trying again may help.</exception>
    ValueTask<Decoding> DecodeAsync(ReceivedMessage message, CancellationToken cancellation);
}
