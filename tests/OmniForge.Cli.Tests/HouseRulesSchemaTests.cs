using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Shouldly;
using Xunit;
using YamlDotNet.Serialization;

namespace OmniForge.Cli.Tests;

/// <summary>The schema of omniforge.yaml in docs/schemas, against what the program reads.</summary>
public sealed class HouseRulesSchemaTests : IDisposable
{
    private static readonly JsonSchema Schema = JsonSchema.FromFile(At("omniforge.config-1.schema.json"));

    private readonly Session _session = new();

    /// <summary>The example of the page, which has every key.</summary>
    private static string Example => File.ReadAllText(At("configuration.md")).Split("```yaml\n")[1].Split("```")[0];

    public void Dispose() => _session.Dispose();

    [Fact]
    public void The_example_of_the_page_keeps_to_it_and_is_read()
    {
        IsValid(Example).ShouldBeTrue();
        Read(Example).ShouldBe(0, _session.Error);
    }

    [Fact]
    public void It_has_the_keys_of_the_example()
    {
        var schema = JsonNode.Parse(File.ReadAllText(At("omniforge.config-1.schema.json")))!;
        var keys = schema["properties"]!.AsObject().Select(property => property.Key);
        Json(Example).AsObject().Select(property => property.Key).ShouldBe(keys);
    }

    [Theory]
    [InlineData("colour: red")]
    [InlineData("operations: { verb: [x] }")]
    [InlineData("name: Order Desk")]
    [InlineData("logic: magic")]
    [InlineData("profile: onex-1")]
    [InlineData("kinds: { a b: EFFECT }")]
    [InlineData("kinds: { a: SAGA }")]
    [InlineData("types: { \"a*b\": text }")]
    [InlineData("types: { a: number }")]
    [InlineData("abbreviations: Abt")]
    [InlineData("operations: { verbs: [look up] }")]
    [InlineData("- a")]
    public void Both_refuse_the_same(string rules)
    {
        IsValid(rules).ShouldBeFalse();
        Read(rules).ShouldBe(2);
    }

    private static bool IsValid(string yaml) => Schema.Evaluate(JsonSerializer.SerializeToElement(Json(yaml))).IsValid;

    private static JsonNode Json(string yaml) =>
        JsonNode.Parse(
            new SerializerBuilder()
                .JsonCompatible()
                .Build()
                .Serialize(new DeserializerBuilder().Build().Deserialize(yaml)!)
        )!;

    private int Read(string rules)
    {
        _session.Write("omniforge.yaml", rules);
        return _session.Run("analyze", _session.Write("a.md", "# Desk\n\nIt keeps orders.\n"));
    }

    private static string At(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
