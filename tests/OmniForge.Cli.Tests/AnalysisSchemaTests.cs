using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

/// <summary>What <c>analyze --json</c> prints, against the schema in docs/schemas.</summary>
public sealed class AnalysisSchemaTests : IDisposable
{
    /// <summary>The schema; it can be read once only.</summary>
    internal static readonly JsonSchema Schema = JsonSchema.FromFile(At("omniforge.analysis-1.schema.json"));

    private readonly Session _session = new();

    public static TheoryData<string> Prds =>
        [
            .. Directory
                .GetFiles(At("prds"), "*.md")
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _session.Dispose();

    [Theory]
    [MemberData(nameof(Prds))]
    public void Analyses_of_the_examples_keep_to_it(string prd)
    {
        var analysis = Analyse(prd);
        Invalid(analysis).ShouldBeEmpty();
        Undescribed(analysis).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Prds))]
    public void Every_text_is_what_stands_at_its_span(string prd)
    {
        var text = File.ReadAllText(At("prds", prd));
        foreach (var extraction in Extractions(Analyse(prd)))
        {
            var span = extraction["span"]!;
            text.Substring((int)span["start"]!, (int)span["length"]!).ShouldBe((string?)extraction["text"]);
        }
    }

    [Theory]
    [InlineData("span")]
    [InlineData("rule")]
    [InlineData("line")]
    public void An_extraction_that_lacks_something_is_found_out(string member)
    {
        var analysis = Analyse("conference.md");
        ((JsonObject)analysis["operations"]![0]!).Remove(member);
        Invalid(analysis).ShouldNotBeEmpty();
    }

    private static string At(params string[] names) => Path.Combine([AppContext.BaseDirectory, .. names]);

    private JsonObject Analyse(string prd)
    {
        _session.Run("analyze", At("prds", prd), "--json").ShouldBe(0);
        return (JsonObject)_session.Json;
    }

    private static List<string> Invalid(JsonObject analysis)
    {
        using var document = JsonDocument.Parse(analysis.ToJsonString());
        var options = new EvaluationOptions { OutputFormat = OutputFormat.List };
        var results = Schema.Evaluate(document.RootElement, options);
        return results.IsValid
            ? []
            : [.. results.Details!.Where(detail => !detail.IsValid).Select(detail => $"{detail.InstanceLocation}")];
    }

    /// <summary>Members that the schema says nothing about.</summary>
    private static List<string> Undescribed(JsonObject analysis)
    {
        var described = File.ReadAllText(At("omniforge.analysis-1.schema.json"));
        return
        [
            .. Names(analysis)
                .Distinct(StringComparer.Ordinal)
                .Where(name => !described.Contains($"\"{name}\": {{", StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<string> Names(JsonNode? node) =>
        node switch
        {
            JsonObject members => members.SelectMany(member =>
                member.Key == "attributes" ? [member.Key] : Names(member.Value).Prepend(member.Key)
            ),
            JsonArray items => items.SelectMany(Names),
            _ => [],
        };

    private static IEnumerable<JsonNode> Extractions(JsonObject analysis) =>
        analysis
            .Select(member => member.Value)
            .OfType<JsonArray>()
            .SelectMany(list => list)
            .OfType<JsonObject>()
            .Where(item => item.ContainsKey("span"));
}
