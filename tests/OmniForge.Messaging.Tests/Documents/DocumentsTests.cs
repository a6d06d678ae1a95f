using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Tests.Support;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>
/// The documents in docs/events are those of the code. After a change that is wanted, run this class with OMNIFORGE_UPDATE_SNAPSHOTS=1, build
/// (the schemas are embedded in the program), and run it so again.
/// </summary>
public sealed class DocumentsTests
{
    public static TheoryData<string> Events => [.. EventRegistry.Default.All.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Events))]
    public void The_schema_of_each_event_is_current(string name) =>
        Current(EventDocuments.Write(SchemaGenerator.Schema(Type(name))), "schemas", $"{name}.schema.json");

    [Fact]
    public void The_AsyncAPI_document_is_current() =>
        Current(EventDocuments.AsyncApi(TopicPolicy.Plan), "asyncapi.json");

    [Fact]
    public void There_is_no_schema_of_anything_else() =>
        Directory
            .EnumerateFiles(Repository.PathOf("docs", "events", "schemas"))
            .Select(path => Path.GetFileName(path).Replace(".schema.json", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                EventRegistry
                    .Default.All.Select(type => type.Name)
                    .Concat(["envelope", "headers"])
                    .Order(StringComparer.Ordinal)
            );

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Each_example_has_the_schemas_of_its_payload_and_of_the_envelope(string name)
    {
        var type = Type(name);
        var example = EventExamples.All.Single(one => one.GetType() == type.Record);
        var message = await Wire.Received(new EventCodec(new()), example);
        var envelope = JsonDocument.Parse(message.Value.GetValueOrDefault()).RootElement;

        Valid(EventDocuments.EnvelopeSchema(), envelope);
        Valid(EventDocuments.Schema(type), envelope.GetProperty("payload"));
        var headers = message.Headers.ToDictionary(
            header => header.Name,
            header => System.Text.Encoding.UTF8.GetString(header.Value.Span)
        );
        Valid(EventDocuments.HeadersSchema(), JsonSerializer.SerializeToElement(headers));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void What_a_schema_demands_the_program_demands_too(string name)
    {
        var type = Type(name);
        var example = EventExamples.All.Single(one => one.GetType() == type.Record);
        var schema = Schema(EventDocuments.Schema(type));
        var reader = new PayloadReader(EventRegistry.Default, []);
        foreach (var (field, _) in JsonSerializer.SerializeToNode(example, type.Payload)!.AsObject())
        {
            foreach (
                var replacement in (JsonNode?[])
                    [null, 17.5, "x", true, new JsonObject(), new JsonArray((JsonNode?)null)]
            )
            {
                var payload = JsonSerializer.SerializeToNode(example, type.Payload)!;
                payload[field] = replacement?.DeepClone();
                var isValid = schema.Evaluate(JsonSerializer.SerializeToElement(payload)).IsValid;
                IsRead(reader, type, payload).ShouldBe(isValid, $"{field} = {replacement?.ToJsonString() ?? "null"}");
            }
        }
    }

    [Theory]
    [InlineData("plan")]
    [InlineData("plan-per-session")]
    [InlineData("service")]
    [InlineData("platform")]
    public void References_of_the_AsyncAPI_document_lead_somewhere(string policy)
    {
        var root = JsonNode.Parse(EventDocuments.AsyncApi(TopicPolicy.All.Single(one => one.Name == policy)))!;
        var references = References(root).Distinct(StringComparer.Ordinal).ToList();
        references.Count.ShouldBeGreaterThan(40);
        references.ShouldAllBe(reference => Find(root, reference) != null);
    }

    private static bool IsRead(PayloadReader reader, EventType type, JsonNode payload)
    {
        try
        {
            _ = reader.Read(type, type.Version, JsonSerializer.SerializeToUtf8Bytes(payload));
            return true;
        }
        catch (DecodingException)
        {
            return false;
        }
    }

    private static IEnumerable<string> References(JsonNode? node) =>
        node switch
        {
            JsonObject inner => inner.SelectMany(member =>
                member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)
            ),
            JsonArray inner => inner.SelectMany(References),
            _ => [],
        };

    private static JsonNode? Find(JsonNode root, string reference) =>
        reference.Split('/').Skip(1).Aggregate((JsonNode?)root, (node, name) => node?[name]);

    private static void Valid(string schema, JsonElement value)
    {
        var results = Schema(schema).Evaluate(value, new EvaluationOptions { OutputFormat = OutputFormat.List });
        results.IsValid.ShouldBeTrue(JsonSerializer.Serialize(results));
    }

    private static JsonSchema Schema(string text) =>
        JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    private static void Current(string expected, params ReadOnlySpan<string> file)
    {
        var path = Repository.PathOf(["docs", "events", .. file]);
        if (Environment.GetEnvironmentVariable("OMNIFORGE_UPDATE_SNAPSHOTS") is "1")
        {
            File.WriteAllText(path, expected);
        }

        File.Exists(path).ShouldBeTrue("OMNIFORGE_UPDATE_SNAPSHOTS=1 writes it");
        (File.ReadAllText(path) == expected).ShouldBeTrue("OMNIFORGE_UPDATE_SNAPSHOTS=1 writes what is current");
    }

    private static EventType Type(string name) =>
        EventRegistry.Default.TryFind(name, out var type) ? type : throw new InvalidOperationException(name);
}
