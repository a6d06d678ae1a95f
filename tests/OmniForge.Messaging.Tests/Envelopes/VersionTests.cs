using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Envelopes;

/// <summary>Payloads of other versions.</summary>
public sealed class VersionTests
{
    private static readonly EventCodec Codec = new(new());
    private static readonly CodegenAnalysisRequest Request = (CodegenAnalysisRequest)EventExamples.All[0];

    [Fact]
    public async Task Proof_12_what_a_newer_minor_adds_is_kept_when_the_event_is_passed_on()
    {
        var newer = await Changed(
            Codec,
            1,
            4,
            payload =>
            {
                payload["tone"] = "formal";
                payload["prd"]!["content"]!["language"] = "en";
            }
        );
        var decoding = await Codec.DecodeAsync(newer, CancellationToken.None);
        decoding.Event.ShouldNotBeNull().Version.ShouldBe(new(1, 4));

        var again = await Codec.EncodeAsync(decoding.Event, decoding.Envelope!, CancellationToken.None);
        JsonNode
            .DeepEquals(
                JsonNode.Parse(again.Value.GetValueOrDefault().Span),
                JsonNode.Parse(newer.Value.GetValueOrDefault().Span)
            )
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Proof_12_a_newer_major_is_not_read() =>
        (await Codec.DecodeAsync(await Changed(Codec, 2, 0, _ => { }), CancellationToken.None))
            .Failure.ShouldNotBeNull()
            .ShouldSatisfyAllConditions(
                failure => failure.Class.ShouldBe(FailureClass.UnsupportedVersion),
                failure => failure.Message.ShouldBe("'analysis-requested' 2.0.0 cannot be read, only 1.0.0.")
            );

    [Fact]
    public async Task A_payload_without_a_version_is_of_the_first()
    {
        var message = await Changed(Codec, 1, 0, _ => { });
        var envelope = Parse(message);
        _ = envelope.Remove("payload_schema_version");
        (await Codec.DecodeAsync(With(message, envelope), CancellationToken.None)).Failure.ShouldBeNull();
    }

    [Fact]
    public async Task Older_majors_are_raised_step_by_step()
    {
        var codec = Third([new Renamed(1, "document", "prd_1"), new Renamed(2, "prd_1", "prd")]);
        var oldest = await Changed(codec, 1, 0, payload => Rename(payload, "prd", "document"));
        var decoding = await codec.DecodeAsync(oldest, CancellationToken.None);
        ((CodegenAnalysisRequest)decoding.Event.ShouldNotBeNull()).Prd.ShouldBe(Request.Prd);
    }

    [Fact]
    public async Task An_older_major_that_nobody_can_raise_is_not_read()
    {
        var codec = Third([new Renamed(2, "document", "prd")]);
        var oldest = await Changed(codec, 1, 0, _ => { });
        (await codec.DecodeAsync(oldest, CancellationToken.None)).Failure!.Class.ShouldBe(
            FailureClass.UnsupportedVersion
        );
    }

    [Fact]
    public async Task What_an_upcaster_does_not_take_is_an_invalid_payload()
    {
        var codec = Third([new Renamed(2, "document", "prd")]);
        var older = await Changed(codec, 2, 0, _ => { });
        (await codec.DecodeAsync(older, CancellationToken.None)).Failure!.Class.ShouldBe(FailureClass.InvalidPayload);
    }

    private static EventCodec Third(IReadOnlyList<IUpcaster> upcasters)
    {
        var types = EventRegistry.Default.All.Select(type => type with { Version = new SchemaVersion(3, 0) });
        return new(new() { Registry = new([.. types]), Upcasters = upcasters });
    }

    private static async Task<ReceivedMessage> Changed(
        EventCodec codec,
        int major,
        int minor,
        Action<JsonObject> change
    )
    {
        var message = await Wire.Received(codec, Request);
        var envelope = Parse(message);
        envelope["payload_schema_version"]!["major"] = major;
        envelope["payload_schema_version"]!["minor"] = minor;
        change(envelope["payload"]!.AsObject());
        return With(message, envelope);
    }

    private static JsonObject Parse(ReceivedMessage message) =>
        JsonNode.Parse(message.Value.GetValueOrDefault().Span)!.AsObject();

    private static ReceivedMessage With(ReceivedMessage message, JsonObject envelope) =>
        message with
        {
            Value = Encoding.UTF8.GetBytes(envelope.ToJsonString()),
        };

    private static JsonObject Rename(JsonObject payload, string from, string to)
    {
        var value = payload[from] ?? throw new InvalidOperationException("It is not there.");
        _ = payload.Remove(from);
        payload[to] = value;
        return payload;
    }

    private sealed class Renamed(int major, string from, string to) : IUpcaster
    {
        public string EventName => "analysis-requested";

        public int FromMajor => major;

        public JsonObject Upcast(JsonObject payload) => Rename(payload, from, to);
    }
}
