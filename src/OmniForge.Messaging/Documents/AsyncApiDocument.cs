using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Messaging.Documents;

/// <summary>The AsyncAPI 3.0 document: a channel for each topic, a message for each type of event, an operation for each role and type.</summary>
/// <param name="policy">Names the topics.</param>
/// <param name="registry">The events.</param>
internal sealed class AsyncApiDocument(TopicPolicy policy, EventRegistry registry)
{
    private readonly SchemaParts _schemas = new();

    private readonly List<TopicUse> _topics =
    [
        .. TopicProvisioning.Uses(policy, registry).Where(use => !use.IsDeadLetters),
    ];

    /// <summary>Builds the document.</summary>
    public JsonObject Build()
    {
        var messages = Object(registry.All.Select(type => (type.Name, Message(type))));
        return new()
        {
            ["asyncapi"] = "3.0.0",
            ["info"] = Info(),
            ["defaultContentType"] = "application/json",
            ["channels"] = Object(_topics.Select(topic => (topic.Topic.Name, Channel(topic)))),
            ["operations"] = Object(registry.All.SelectMany(Operations)),
            ["components"] = new JsonObject { ["messages"] = messages, ["schemas"] = _schemas.All },
        };
    }

    private JsonObject Info() =>
        new()
        {
            ["title"] = "OmniForge events",
            ["version"] = typeof(AsyncApiDocument).Assembly.GetName().Version!.ToString(3),
            ["description"] =
                $"What OmniForge's orchestrator, generators and intelligence services say to each other, with topics by the scheme '{policy.Name}'. "
                + "Bodies are the platform's ModelEventEnvelope; the key of a message is its session.",
            ["license"] = new JsonObject { ["name"] = "MIT" },
        };

    private static JsonObject Channel(TopicUse use) =>
        new()
        {
            ["address"] = use.Topic.Name,
            ["messages"] = Object(use.Events.Select(type => (type.Name, Reference("components/messages", type.Name)))),
            ["bindings"] = new JsonObject
            {
                ["kafka"] = new JsonObject
                {
                    ["partitions"] = use.Topic.Partitions,
                    ["topicConfiguration"] = new JsonObject
                    {
                        ["cleanup.policy"] = new JsonArray(use.Topic.IsCompacted ? ["compact", "delete"] : ["delete"]),
                        ["retention.ms"] = (long)use.Topic.Retention!.Value.TotalMilliseconds,
                    },
                    ["bindingVersion"] = "0.5.0",
                },
            },
        };

    private IEnumerable<(string, JsonObject)> Operations(EventType type) =>
        _topics
            .Where(topic => topic.Events.Contains(type))
            .SelectMany(topic =>
                type.Producers.Select(role => Operation("send", role, topic, type))
                    .Concat(type.Consumers.Select(role => Operation("receive", role, topic, type)))
            );

    private (string, JsonObject) Operation(string action, EventRole role, TopicUse topic, EventType type)
    {
        var operation = new JsonObject
        {
            ["action"] = action,
            ["channel"] = Reference("channels", topic.Topic.Name),
            ["messages"] = new JsonArray(MessageOn(topic, type)),
            ["tags"] = new JsonArray(new JsonObject { ["name"] = Word(role) }),
        };
        if (type.Shape == EventShape.Request && registry.TryFindResponse(type.Operation, out var response))
        {
            operation["reply"] = Reply(response);
        }

        return ($"{Word(role)}.{action}.{type.Name}.{topic.Topic.Name}", operation);
    }

    private JsonObject Reply(EventType response)
    {
        var topic = _topics.Single(use => use.Events.Contains(response));
        return new()
        {
            ["channel"] = Reference("channels", topic.Topic.Name),
            ["messages"] = new JsonArray([.. topic.Events.Select(type => MessageOn(topic, type))]),
        };
    }

    private JsonObject Message(EventType type)
    {
        var headers = _schemas.Add("Headers", EventDocuments.HeadersSchema());
        var envelope = _schemas.Add("Envelope", EventDocuments.EnvelopeSchema());
        var payload = _schemas.Add(type.Record.Name, EventDocuments.Schema(type));
        return new()
        {
            ["name"] = type.Name,
            ["title"] = type.Record.Name,
            ["summary"] = _schemas.All[type.Record.Name]!["description"]!.DeepClone(),
            ["contentType"] = "application/json",
            ["correlationId"] = new JsonObject { ["location"] = "$message.payload#/correlation_id" },
            ["tags"] = new JsonArray([
                new JsonObject { ["name"] = $"version {type.Version}" },
                .. type.IsServed ? Array.Empty<JsonNode>() : [new JsonObject { ["name"] = "not served yet" }],
            ]),
            ["headers"] = headers,
            ["payload"] = new JsonObject
            {
                ["allOf"] = new JsonArray(
                    envelope,
                    new JsonObject { ["properties"] = new JsonObject { ["payload"] = payload } }
                ),
            },
            ["examples"] = new JsonArray(Example(type)),
        };
    }

    private JsonObject Example(EventType type)
    {
        var example = EventExamples.All.Single(one => one.GetType() == type.Record);
        var message = EnvelopeWriter.Write(
            type,
            example,
            EventExamples.EnvelopeOf(type, policy),
            policy.TopicOf(type, example)
        );
        return new()
        {
            ["name"] = type.Name,
            ["headers"] = Object(
                message.Headers.Select(header =>
                    (header.Name, JsonValue.Create(Encoding.UTF8.GetString(header.Value.Span)))
                )
            ),
            ["payload"] = JsonNode.Parse(message.Value.GetValueOrDefault().Span),
        };
    }

    private static JsonObject MessageOn(TopicUse topic, EventType type) =>
        Reference($"channels/{topic.Topic.Name}/messages", type.Name);

    private static JsonObject Reference(string place, string name) => new() { ["$ref"] = $"#/{place}/{name}" };

    private static string Word(EventRole role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());

    private static JsonObject Object<T>(IEnumerable<(string Name, T Value)> members)
        where T : JsonNode => new(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Value)));
}
