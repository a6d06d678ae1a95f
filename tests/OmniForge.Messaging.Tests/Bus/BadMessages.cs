using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Transport;

namespace OmniForge.Messaging.Tests.Bus;

/// <summary>Messages that are no events, one maker for each class of failure that bytes can have.</summary>
internal sealed class BadMessages
{
    private readonly OutgoingMessage _good;

    private BadMessages(OutgoingMessage good) => _good = good;

    /// <summary>Each class, with the message that belongs to it.</summary>
    public IReadOnlyList<(FailureClass Class, OutgoingMessage Message)> All =>
        [
            (FailureClass.Empty, _good with { Value = null }),
            (FailureClass.Empty, _good with { Value = ReadOnlyMemory<byte>.Empty }),
            (FailureClass.NotUtf8, _good with { Value = new byte[] { (byte)'"', 0xc3, 0x28, (byte)'"' } }),
            (FailureClass.InvalidJson, _good with { Value = Bytes("{\"payload\": ") }),
            (
                FailureClass.TooDeep,
                _good with
                {
                    Value = Bytes($"{{\"payload\":{new string('[', 100)}{new string(']', 100)}}}"),
                }
            ),
            (FailureClass.TooLarge, _good with { Value = Bytes($"\"{new string('a', 1_010_000)}\"") }),
            (FailureClass.InvalidHeaders, _good with { Headers = [] }),
            (FailureClass.CorrelationMismatch, Changed("correlation_id", Guid.Empty.ToString())),
            (FailureClass.InvalidEnvelope, Changed("invented", "field")),
            (FailureClass.InvalidPayload, Changed("payload", "text")),
            (FailureClass.UnknownEventType, Changed("event_type", "omniforge.nobody-knows")),
            (
                FailureClass.UnsupportedVersion,
                Changed(
                    "payload_schema_version",
                    new JsonObject
                    {
                        ["major"] = 9,
                        ["minor"] = 0,
                        ["patch"] = 0,
                    }
                )
            ),
        ];

    /// <summary>Makes them of a request for an analysis.</summary>
    public static async Task<BadMessages> OfAsync(IEventCodec codec, Guid session)
    {
        var request = BusWorld.Request("bad", session) with { CorrelationId = BusWorld.Session(77) };
        var envelope = new EnvelopeInfo(
            BusWorld.Session(78),
            new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero),
            "omniforge.analysis-requested",
            "tests",
            null,
            null,
            null
        );
        return new(await codec.EncodeAsync(request, envelope, CancellationToken.None));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private OutgoingMessage Changed(string field, JsonNode value)
    {
        var envelope = JsonNode.Parse(_good.Value!.Value.Span)!.AsObject();
        envelope[field] = value;
        return _good with { Value = Bytes(envelope.ToJsonString()) };
    }
}
