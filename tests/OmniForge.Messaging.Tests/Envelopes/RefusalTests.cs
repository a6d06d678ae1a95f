using System.Text;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Envelopes;

/// <summary>What is no event becomes a failure of its class, and never an exception.</summary>
public sealed class RefusalTests
{
    private static readonly EventCodec Codec = new(new());

    [Fact]
    public async Task Tombstones_and_empty_bodies_are_empty()
    {
        var good = await Good();
        await Refused(good with { Value = null }, FailureClass.Empty);
        await Refused(good with { Value = Array.Empty<byte>() }, FailureClass.Empty);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_told_from_those_that_are_no_JSON()
    {
        var good = await Good();
        await Refused(good with { Value = new byte[] { (byte)'{', 0xc3, 0x28, (byte)'}' } }, FailureClass.NotUtf8);
        await Refused(Body(good, "{"), FailureClass.InvalidJson);
        await Refused(Body(good, "\ufeff{}"), FailureClass.InvalidJson);
        await Refused(Body(good, Text(good) + "x"), FailureClass.InvalidJson);
        await Refused(
            Body(good, Text(good).Replace("\"omniforge\"", "\"\\ud800\"", StringComparison.Ordinal)),
            FailureClass.InvalidJson
        );
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task A_bomb_of_depth_is_too_deep(string level) =>
        await Refused(
            Body(await Good(), "{\"payload\":" + string.Concat(Enumerable.Repeat(level, 100_000))),
            FailureClass.TooDeep
        );

    [Theory]
    [InlineData(62, null)]
    [InlineData(63, FailureClass.TooDeep)]
    public async Task A_message_has_64_levels(int levels, FailureClass? expected)
    {
        var good = await Good();
        var nested = string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels));
        var message = Body(
            good,
            Text(good).Replace("\"metadata\":{", $"\"metadata\":{{\"x\":{nested},", StringComparison.Ordinal)
        );
        ((await Codec.DecodeAsync(message, CancellationToken.None)).Failure?.Class).ShouldBe(expected);
    }

    [Fact]
    public async Task More_bytes_than_the_limit_are_too_large()
    {
        var good = await Good();
        var codec = new EventCodec(new() { MaxMessageBytes = good.Value.GetValueOrDefault().Length - 1 });
        await Refused(good, FailureClass.TooLarge, codec);
    }

    [Theory]
    [InlineData("correlation_id")]
    [InlineData("message_id")]
    public async Task Headers_that_name_the_message_must_be_there(string name)
    {
        var good = await Good();
        await Refused(
            good with
            {
                Headers = [.. good.Headers.Where(header => header.Name != name)],
            },
            FailureClass.InvalidHeaders
        );
        await Refused(Header(good, name, "somebody"), FailureClass.InvalidHeaders);
    }

    [Fact]
    public async Task Header_and_envelope_must_name_the_same_correlation_and_message()
    {
        var other = "11111111-2222-4333-8444-555555555555";
        await Refused(Header(await Good(), "correlation_id", other), FailureClass.CorrelationMismatch);
        await Refused(Header(await Good(), "message_id", other), FailureClass.InvalidHeaders);
    }

    [Theory]
    [InlineData("extra", "1")]
    [InlineData("envelope_id", "\"x\"")]
    [InlineData("envelope_id", "null")]
    [InlineData("envelope_timestamp", "\"2026-12-01T08:30:00\"")]
    [InlineData("envelope_timestamp", "5")]
    [InlineData("correlation_id", "null")]
    [InlineData("event_type", "null")]
    [InlineData("metadata", "[]")]
    [InlineData("metadata", "{\"headers\":{}}")]
    [InlineData("metadata", "{\"headers\":{\"session_id\":7}}")]
    [InlineData("metadata", "{\"tags\":{\"a\":1}}")]
    [InlineData("payload_schema_version", "\"1.0.0\"")]
    [InlineData("payload_schema_version", "{\"major\":1}")]
    [InlineData("payload_schema_version", "{\"major\":-1,\"minor\":0,\"patch\":0}")]
    [InlineData("priority", "11")]
    [InlineData("timeout_seconds", "0")]
    [InlineData("retry_count", "-1")]
    [InlineData("tenant_id", "\" \"")]
    [InlineData("producer", "\"\"")]
    [InlineData("trace_id", "\"abc\"")]
    [InlineData("security_context", "\"abc\"")]
    [InlineData("target_tool", "1")]
    [InlineData("parent_envelope_id", "\"a3b8f0c2-9f7e-4a52-8a0f-3b1c5d7e9f22\"")]
    public async Task What_the_platforms_envelope_refuses_is_refused(string field, string value) =>
        await Refused(await With(field, value), FailureClass.InvalidEnvelope);

    [Theory]
    [InlineData("payload")]
    [InlineData("envelope_id")]
    [InlineData("envelope_timestamp")]
    [InlineData("correlation_id")]
    [InlineData("event_type")]
    [InlineData("metadata")]
    public async Task What_an_event_cannot_be_without_must_be_there(string field) =>
        await Refused(await With(field, null), FailureClass.InvalidEnvelope);

    [Fact]
    public async Task A_field_that_is_there_twice_is_refused()
    {
        var good = await Good();
        await Refused(
            Body(
                good,
                Text(good)
                    .Replace(
                        "{\"envelope_id\"",
                        "{\"priority\":5,\"priority\":5,\"envelope_id\"",
                        StringComparison.Ordinal
                    )
            ),
            FailureClass.InvalidEnvelope
        );
        await Refused(
            Body(good, Text(good).Replace("\"step\"", "\"step\":\"a\",\"step\"", StringComparison.Ordinal)),
            FailureClass.InvalidPayload
        );
    }

    [Theory]
    [InlineData("priority", "5")]
    [InlineData("timeout_seconds", "null")]
    [InlineData("tenant_id", "\"acme\"")]
    [InlineData("request_id", "null")]
    [InlineData("security_context", "{\"roles\":[]}")]
    [InlineData("onex_version", "{\"major\":1,\"minor\":0,\"patch\":0,\"prerelease\":null,\"build\":null}")]
    [InlineData("envelope_timestamp", "\"2026-12-01T09:30:00.123456+01:00\"")]
    public async Task What_the_platforms_envelope_takes_is_taken(string field, string value) =>
        (await Codec.DecodeAsync(await With(field, value), CancellationToken.None)).Failure.ShouldBeNull();

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"status\":\"processing\",\"step\":\"a\"}")]
    [InlineData("{\"status\":\"processing\",\"step\":null,\"progress_percentage\":4}")]
    [InlineData("{\"status\":\"sleeping\",\"step\":\"a\",\"progress_percentage\":4}")]
    [InlineData("{\"status\":1,\"step\":\"a\",\"progress_percentage\":4}")]
    [InlineData("{\"status\":\"processing\",\"step\":\"a\",\"progress_percentage\":101}")]
    [InlineData("{\"status\":\"processing\",\"step\":\"a\",\"progress_percentage\":4.5}")]
    [InlineData("{\"status\":\"processing\",\"step\":\"a\",\"progress_percentage\":4,\"extra\":1}")]
    public async Task A_payload_has_the_schema_of_its_event(string payload)
    {
        var decoding = await Refused(await With("payload", payload), FailureClass.InvalidPayload);
        decoding.Envelope.ShouldNotBeNull();
        decoding.Owner.ShouldBe(EventOwner.Of(Status));
    }

    [Theory]
    [InlineData("""{"prd":{"name":"a","content":{"media_type":"text/plain"}},"workspace":{},"formats":[]}""")]
    [InlineData(
        """{"prd":{"name":"a","content":{"media_type":"text/plain","text":"a","json":1}},"workspace":{},"formats":[]}"""
    )]
    [InlineData(
        """{"prd":{"name":"a","content":{"media_type":"text/plain","text":"a"}},"workspace":{},"formats":[null]}"""
    )]
    [InlineData(
        """{"prd":{"name":"a","content":{"media_type":"text/plain","text":"a","x":1}},"workspace":{},"formats":[]}"""
    )]
    public async Task Contents_and_lists_have_what_they_must_have(string payload)
    {
        var good = await Wire.Received(Codec, EventExamples.All[0]);
        var envelope = JsonNode.Parse(Text(good))!.AsObject();
        envelope["payload"] = JsonNode.Parse(payload);
        await Refused(Body(good, envelope.ToJsonString()), FailureClass.InvalidPayload);
    }

    [Fact]
    public async Task Maps_have_no_null_in_them()
    {
        var good = await Wire.Received(Codec, EventExamples.All.OfType<ServiceLifecycleEvent>().Single());
        await Refused(
            Body(good, Text(good).Replace("\"reached\"", "null", StringComparison.Ordinal)),
            FailureClass.InvalidPayload
        );
    }

    [Fact]
    public async Task A_refusal_tells_the_place_and_not_what_stands_there()
    {
        var decoding = await Refused(
            await With("payload", """{"status":"processing","step":"a","progress_percentage":"secret"}"""),
            FailureClass.InvalidPayload
        );
        decoding.Failure!.Message.ShouldBe(
            "The payload is not one of 'status-changed' 1.0.0, at $.progress_percentage."
        );
    }

    [Theory]
    [InlineData("omniforge.dance-requested")]
    [InlineData("status")]
    [InlineData("")]
    public async Task A_type_that_nobody_knows_is_unknown(string type) =>
        await Refused(await With("event_type", $"\"{type}\""), FailureClass.UnknownEventType);

    [Fact]
    public async Task An_event_has_no_place_on_a_topic_of_others()
    {
        var good = await Good();
        await Refused(
            good with
            {
                Position = new(new("omninode.codegen.request.analyze.v1", 0), 7),
            },
            FailureClass.UnknownEventType
        );
        var reply = await Wire.Received(Codec, EventExamples.All.OfType<CodegenErrorReply>().Single());
        await Refused(
            Body(reply, Text(reply).Replace("\"analyze\"", "\"dance\"", StringComparison.Ordinal)),
            FailureClass.UnknownEventType
        );
    }

    private static CodegenStatusEvent Status { get; } = EventExamples.All.OfType<CodegenStatusEvent>().Single();

    private static Task<ReceivedMessage> Good() => Wire.Received(Codec, Status);

    private static async Task<ReceivedMessage> With(string field, string? value)
    {
        var good = await Good();
        var envelope = JsonNode.Parse(Text(good))!.AsObject();
        _ = envelope.Remove(field);
        if (value is not null)
        {
            envelope[field] = JsonNode.Parse(value);
        }

        return Body(good, envelope.ToJsonString());
    }

    private static ReceivedMessage Header(ReceivedMessage message, string name, string value) =>
        message with
        {
            Headers =
            [
                .. message.Headers.Select(header =>
                    header.Name == name ? new MessageHeader(name, Encoding.UTF8.GetBytes(value)) : header
                ),
            ],
        };

    private static ReceivedMessage Body(ReceivedMessage message, string text) =>
        message with
        {
            Value = Encoding.UTF8.GetBytes(text),
        };

    private static string Text(ReceivedMessage message) =>
        Encoding.UTF8.GetString(message.Value.GetValueOrDefault().Span);

    private static async Task<Decoding> Refused(
        ReceivedMessage message,
        FailureClass expected,
        EventCodec? codec = null
    )
    {
        var decoding = await (codec ?? Codec).DecodeAsync(message, CancellationToken.None);
        decoding.Event.ShouldBeNull();
        decoding.Failure.ShouldNotBeNull().Class.ShouldBe(expected);
        return decoding;
    }
}
