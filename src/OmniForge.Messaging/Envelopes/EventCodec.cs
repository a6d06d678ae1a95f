using System.Text.Unicode;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Events as the platform's envelopes in JSON.</summary>
/// <param name="options">Registry, topics, limits.</param>
public sealed class EventCodec(EventCodecOptions options) : IEventCodec
{
    private readonly PayloadReader _payloads = new(options.Registry, options.Upcasters);

    /// <inheritdoc/>
    public ValueTask<OutgoingMessage> EncodeAsync(Event @event, EnvelopeInfo envelope, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var type = options.Registry.Of(@event.GetType());
        var message = EnvelopeWriter.Write(type, @event, envelope, options.Policy.TopicOf(type, @event));
        return new(message);
    }

    /// <inheritdoc/>
    public ValueTask<Decoding> DecodeAsync(ReceivedMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        var envelope = new RawEnvelope();
        try
        {
            return new(Decoding.Of(Read(message, envelope), envelope.Info));
        }
        catch (DecodingException e)
        {
            return new(envelope.Refused(e.Failure));
        }
    }

    private Event Read(ReceivedMessage message, RawEnvelope envelope)
    {
        var body = Body(message).Span;
        EnvelopeReader.Read(body, envelope);
        HeaderCheck.Demand(message.Headers, envelope);
        var type = TypeOf(envelope);
        var @event = _payloads.Read(type, envelope.Version, body[envelope.Payload!.Value]) with
        {
            CorrelationId = envelope.CorrelationId!.Value,
            CausationId = envelope.ParentId,
            SessionId = envelope.SessionId!.Value,
        };
        DemandTopic(message.Position.Partition.Topic, type, @event);
        return @event;
    }

    private ReadOnlyMemory<byte> Body(ReceivedMessage message) =>
        message.Value is not { Length: > 0 } body
            ? throw new DecodingException(FailureClass.Empty, "The message has no body.")
        : body.Length > options.MaxMessageBytes
            ? throw new DecodingException(
                FailureClass.TooLarge,
                $"The message has {body.Length} bytes, more than {options.MaxMessageBytes}."
            )
        : !Utf8.IsValid(body.Span) ? throw new DecodingException(FailureClass.NotUtf8, "The message is no UTF-8.")
        : body;

    private EventType TypeOf(RawEnvelope envelope)
    {
        var name = envelope.EventType.AsSpan();
        return options.Registry.TryFind(name[(name.IndexOf('.') + 1)..], out var type)
            ? type
            : throw new DecodingException(FailureClass.UnknownEventType, "Nobody knows this type of event.");
    }

    private void DemandTopic(string topic, EventType type, Event @event)
    {
        if (!IsOf(topic, type, @event))
        {
            throw new DecodingException(
                FailureClass.UnknownEventType,
                $"An event '{type.Name}' has no place on the topic '{topic}'."
            );
        }
    }

    private bool IsOf(string topic, EventType type, Event @event)
    {
        try
        {
            return options.Policy.TopicOf(type, @event) == topic;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
