using System.Text.Json;
using System.Text.Unicode;
using OmniForge.Foundation;
using OmniForge.Messaging.Claims;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Events as the platform's envelopes in JSON.</summary>
/// <param name="options">Registry, topics, limits.</param>
public sealed class EventCodec(EventCodecOptions options) : IEventCodec
{
    private readonly PayloadReader _payloads = new(options.Registry, options.Upcasters);
    private readonly ClaimCheck _claims = new(options.Claims);

    /// <inheritdoc/>
    public EventRegistry Registry => options.Registry;

    /// <inheritdoc/>
    public TopicPolicy Policy => options.Policy;

    /// <inheritdoc/>
    public ValueTask<OutgoingMessage> EncodeAsync(Event @event, EnvelopeInfo envelope, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(@event);
        var type = options.Registry.Of(@event.GetType());
        var message = Write(type, @event, envelope);
        return MessageSize.Of(message) <= options.MaxMessageBytes ? new(message)
            : _claims.Takes(@event) ? EncodeClaimedAsync(type, @event, envelope, cancellation)
            : throw TooLarge(type, message);
    }

    /// <inheritdoc/>
    public ValueTask<Decoding> DecodeAsync(ReceivedMessage message, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(message);
        var envelope = new RawEnvelope();
        try
        {
            var @event = Read(message, envelope);
            return ClaimCheck.IsClaimed(@event)
                ? DecodeClaimedAsync(@event, envelope, cancellation)
                : new(Decoding.Of(@event, envelope.Info));
        }
        catch (DecodingException e)
        {
            return new(envelope.Refused(e.Failure));
        }
    }

    private OutgoingMessage Write(EventType type, Event @event, EnvelopeInfo envelope)
    {
        try
        {
            return EnvelopeWriter.Write(type, @event, envelope, options.Policy.TopicOf(type, @event));
        }
        catch (Exception e) when (e is InvalidOperationException or JsonException)
        {
            // Of what records can hold, depth is the one thing that a writer refuses.
            throw new OmniForgeException(
                EnvelopeDiagnostics.TooDeep.At(null, null, type.Name, EnvelopeReader.MaxDepth)
            );
        }
    }

    private async ValueTask<OutgoingMessage> EncodeClaimedAsync(
        EventType type,
        Event @event,
        EnvelopeInfo envelope,
        CancellationToken cancellation
    )
    {
        var claimed = await _claims.LeaveAsync(@event, cancellation).ConfigureAwait(false);
        var message = Write(type, claimed, envelope);
        return MessageSize.Of(message) <= options.MaxMessageBytes ? message : throw TooLarge(type, message);
    }

    private async ValueTask<Decoding> DecodeClaimedAsync(
        Event @event,
        RawEnvelope envelope,
        CancellationToken cancellation
    )
    {
        try
        {
            var whole = await _claims.RestoreAsync(@event, cancellation).ConfigureAwait(false);
            return Decoding.Of(whole, envelope.Info);
        }
        catch (DecodingException e)
        {
            return envelope.Refused(e.Failure);
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
        return IsOf(message.Position.Partition.Topic, type, @event)
            ? @event
            : throw new DecodingException(
                FailureClass.UnknownEventType,
                $"An event '{type.Name}' has no place on the topic '{message.Position.Partition.Topic}'."
            );
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

    private OmniForgeException TooLarge(EventType type, OutgoingMessage message) =>
        new(EnvelopeDiagnostics.TooLarge.At(null, null, type.Name, MessageSize.Of(message), options.MaxMessageBytes));
}
