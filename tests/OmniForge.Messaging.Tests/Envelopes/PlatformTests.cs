using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Transport;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Envelopes;

/// <summary>The platform's own models (omnibase_core) parse every event that we publish, and we read what they write of it.</summary>
public sealed class PlatformTests
{
    private const string Script = """
        import json, sys
        from omnibase_core.models.events.model_event_envelope import ModelEventEnvelope
        told = []
        for text in json.load(sys.stdin):
            envelope = ModelEventEnvelope[dict].model_validate_json(text)
            told.append({
                "written": envelope.model_dump_json(),
                "correlation_id": str(envelope.correlation_id),
                "parent": str(envelope.parent_envelope_id),
                "session_id": envelope.metadata.headers["session_id"],
                "version": str(envelope.payload_schema_version),
                "payload": envelope.payload,
            })
        json.dump({"told": told, "fields": sorted(ModelEventEnvelope.model_fields)}, sys.stdout)
        """;

    [Fact]
    public async Task The_platforms_envelope_parses_every_event_and_we_read_what_it_writes()
    {
        var codec = new EventCodec(new());
        var messages = new List<ReceivedMessage>();
        foreach (var example in EventExamples.All)
        {
            messages.Add(await Wire.Received(codec, example));
        }

        var answer = await Ask(messages);

        foreach (var (message, told, sent) in messages.Zip(answer["told"]!.AsArray(), EventExamples.All))
        {
            var envelope = JsonNode.Parse(message.Value.GetValueOrDefault().Span)!;
            told!["correlation_id"]!.GetValue<string>().ShouldBe(sent.CorrelationId.ToString());
            told["parent"]!.GetValue<string>().ShouldBe(sent.CausationId.ToString());
            told["session_id"]!.GetValue<string>().ShouldBe(sent.SessionId.ToString());
            told["version"]!.GetValue<string>().ShouldBe(sent.Version.ToString());
            JsonNode.DeepEquals(told["payload"], envelope["payload"]).ShouldBeTrue();

            var back = message with { Value = Encoding.UTF8.GetBytes(told["written"]!.GetValue<string>()) };
            var decoding = await codec.DecodeAsync(back, CancellationToken.None);
            decoding.Failure.ShouldBeNull();
            var again = await codec.EncodeAsync(decoding.Event!, decoding.Envelope!, CancellationToken.None);
            JsonNode.DeepEquals(JsonNode.Parse(again.Value.GetValueOrDefault().Span), envelope).ShouldBeTrue();
        }

        JsonNode.Parse(EventDocuments.EnvelopeSchema())!["properties"]!
            .AsObject()
            .Select(property => property.Key)
            .Order(StringComparer.Ordinal)
            .ShouldBe(answer["fields"]!.AsArray().Select(field => field!.GetValue<string>()));
    }

    private static async Task<JsonNode> Ask(IEnumerable<ReceivedMessage> messages)
    {
        var python = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON");
        Assert.SkipUnless(File.Exists(python), "OMNIFORGE_PYTHON names no Python");
        var texts = messages.Select(message => Encoding.UTF8.GetString(message.Value.GetValueOrDefault().Span));
        var (exit, output) = await Tool.Run(python!, ["-c", Script], JsonSerializer.Serialize(texts));
        exit.ShouldBe(0, output);
        return JsonNode.Parse(output)!;
    }
}
