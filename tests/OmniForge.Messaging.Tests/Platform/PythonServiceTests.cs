using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Logging.Abstractions;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Kafka;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Bus;
using OmniForge.Messaging.Tests.Kafka;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Platform;

/// <summary>A service in Python with the platform's own envelope and aiokafka answers a request of ours.</summary>
public sealed class PythonServiceTests
{
    private const string Service = """
        import asyncio, sys, uuid
        from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
        from omnibase_core.models.events.model_event_envelope import ModelEventEnvelope

        async def main(bootstrap, prefix, requests):
            consumer = AIOKafkaConsumer(prefix + requests, bootstrap_servers=bootstrap, group_id="python-" + uuid.uuid4().hex, auto_offset_reset="earliest")
            producer = AIOKafkaProducer(bootstrap_servers=bootstrap)
            await consumer.start()
            await producer.start()
            print("ready", flush=True)
            async for message in consumer:
                asked = ModelEventEnvelope[dict].model_validate_json(message.value)
                told = asked.metadata.headers
                nothing = {"status": "not_served"}
                answer = ModelEventEnvelope[dict](
                    envelope_id=uuid.uuid5(asked.envelope_id, "answer"),
                    correlation_id=asked.correlation_id,
                    parent_envelope_id=asked.envelope_id,
                    source_tool="python",
                    event_type="python.analysis-completed",
                    payload_type="CodegenAnalysisResponse",
                    payload_schema_version={"major": 1, "minor": 0, "patch": 0},
                    metadata={"headers": {"session_id": told["session_id"], "partition_key": told["partition_key"]}},
                    payload={
                        "semantic_analysis": nothing, "similar_nodes": nothing, "mixins": nothing, "quality_baseline": nothing,
                        "renderings": [{"name": asked.payload["prd"]["name"], "content": {"media_type": "text/plain", "text": "from python"}}],
                        "processing_time_ms": 1,
                    },
                )
                await producer.send_and_wait(
                    prefix + told["reply_topic"],
                    answer.model_dump_json().encode(),
                    key=told["session_id"].encode(),
                    partition=int(told["reply_partition"]),
                    headers=[("correlation_id", str(answer.correlation_id).encode()), ("message_id", str(answer.envelope_id).encode())],
                )

        asyncio.run(main(*sys.argv[1:]))
        """;

    [Fact]
    public async Task A_service_in_python_answers_a_request_of_ours()
    {
        var bootstrap = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_KAFKA");
        Assert.SkipWhen(string.IsNullOrEmpty(bootstrap), "OMNIFORGE_TEST_KAFKA names no broker");
        var python = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON");
        Assert.SkipUnless(File.Exists(python), "OMNIFORGE_PYTHON names no Python");
        Assert.SkipUnless(await HasAiokafka(python!), "the Python environment has no aiokafka");
        var cancellation = TestContext.Current.CancellationToken;
        var log = new KafkaTransport(TestOptions.For(bootstrap), NullLogger<KafkaTransport>.Instance);
        var prefix = $"python-{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}.";
        await using var transport = new OwnTopics(log, prefix, log.Topics.CreateAsync);
        var analysis = EventRegistry.Default.All.Where(type => type.Operation == "analyze").ToList();
        await transport.Topics.CreateAsync(
            [
                .. analysis
                    .SelectMany(TopicPolicy.Plan.TopicsOf)
                    .Select(topic => new Messaging.Transport.TopicDescription(topic, 3)),
            ],
            cancellation
        );
        using var service = Start(python!, bootstrap, prefix);
        (await BusWorld.Limited(service.StandardOutput.ReadLineAsync(cancellation).AsTask())).ShouldBe("ready");
        await using var requester = new EventBus(
            transport,
            new EventCodec(new()),
            new(),
            BusServices.System
        ).OpenRequester();

        var reply = await BusWorld.Limited(
            requester.RequestAsync(BusWorld.Request("order-desk.md"), TimeSpan.FromSeconds(30), cancellation)
        );
        service.Kill();

        var response = reply.ShouldBeOfType<Reply.Answered>().Response.ShouldBeOfType<CodegenAnalysisResponse>();
        response.Renderings.Single().Name.ShouldBe("order-desk.md");
        response.Renderings.Single().Content.Text.ShouldBe("from python");
    }

    private static async Task<bool> HasAiokafka(string python) =>
        (await Support.Tool.Run(python, ["-c", "import aiokafka"])).Exit == 0;

    private static Process Start(string python, string bootstrap, string prefix) =>
        Process.Start(
            new ProcessStartInfo(python, ["-c", Service, bootstrap, prefix, BusWorld.Requests])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
            }
        )!;
}
