using System.Text;
using System.Text.Json;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Requirements.Rendering;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Robustness;

/// <summary>Damaged documents are read without a crash, and what is found in them stands where it is said to stand.</summary>
public sealed class MutatedDocumentTests
{
    // 10,000 with OMNIFORGE_TEST_LONG=1, which ./test --long sets.
    private static readonly int Count = Environment.GetEnvironmentVariable("OMNIFORGE_TEST_LONG") == "1" ? 10_000 : 200;

    [Fact]
    public void Damaged_documents_are_analysed_and_every_extraction_is_grounded()
    {
        var sources = Shared.Prds().Select(path => Encoding.UTF8.GetString(Shared.Bytes(path))).ToList();
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();
        Parallel.For(
            0,
            Count,
            number =>
            {
                try
                {
                    Analyse(Mutations.Of(sources, number), number);
                }
                catch (Exception e) when (e is not OutOfMemoryException)
                {
                    failures.Add($"{number}: {e}");
                }
            }
        );
        failures.ShouldBeEmpty();
    }

    private static void Analyse(string text, int number)
    {
        // Reading may refuse a document, with a diagnostic.
        if (PrdReader.Read($"mutated-{number}.md", Encoding.UTF8.GetBytes(text)).Document is not { } document)
        {
            return;
        }

        var analysis = SemanticAnalyzer.Analyze(document);
        var plan = Planner.Plan([analysis], name: "mutated").Plan;
        using var json = JsonDocument.Parse(AnalysisJson.Write(analysis, plan, [], [], []));
        foreach (
            var list in json.RootElement.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Array)
        )
        {
            foreach (var item in list.Value.EnumerateArray().Where(IsExtraction))
            {
                var span = item.GetProperty("span");
                document
                    .Text.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32())
                    .ShouldBe(item.GetProperty("text").GetString(), list.Name);
            }
        }
    }

    private static bool IsExtraction(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("span", out _);
}
