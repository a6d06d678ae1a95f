using System.Text.Json.Nodes;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Judges;

/// <summary>LangExtract itself reads what we write, and we what it saves.</summary>
public sealed class LangExtractTests : IDisposable
{
    private const string Astral = """
        # Rocket desk 🚀

        Keeps launches 🚀 and crews.

        ## Operations 🚀

        - **Add launch**: takes launch_name (1 to 40 characters, 🚀 allowed) and crew (text).
        - **Cancel launch**: takes launch_name.

        ## Out of scope

        - 🚀 Refuelling
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task It_finds_every_extraction_of_ours_at_its_place_and_we_read_back_what_it_saves()
    {
        Assert.SkipUnless(Repository.Python is { Length: > 0 }, "OMNIFORGE_PYTHON names no Python");
        var found = await ProcessResult.RunAsync(Repository.Python!, ["-c", "import langextract"]);
        Assert.SkipUnless(found.ExitCode == 0, "OMNIFORGE_PYTHON has no langextract");
        await File.WriteAllTextAsync(_scratch.At("astral.md"), Astral);

        foreach (
            var prd in Directory
                .EnumerateFiles(Repository.PathOf("examples", "prds"), "*.md")
                .Append(_scratch.At("astral.md"))
        )
        {
            await Exchange(prd);
        }
    }

    private async Task Exchange(string prd)
    {
        var (ours, theirs) = (_scratch.At("ours.jsonl"), _scratch.At("theirs.jsonl"));
        var written = (await Omniforge.RunAsync("analyze", prd, "--format", "jsonl")).Output;
        await File.WriteAllTextAsync(ours, written);

        var exchange = await ProcessResult.RunAsync(
            Repository.Python!,
            [Repository.PathOf("tests", "tools", "langextract_roundtrip.py"), ours, theirs]
        );

        exchange.ExitCode.ShouldBe(0, exchange.Output);
        var told = JsonNode.Parse(exchange.Output)!;
        told["displaced"]!.AsArray().ShouldBeEmpty(prd);
        var extractions = JsonNode.Parse(written)!["extractions"]!.AsArray();
        ((int?)told["statuses"]!["match_exact"]).ShouldBe(extractions.Count, prd);
        foreach (
            var one in extractions.CountBy(
                extraction => (string)extraction!["extraction_class"]!,
                StringComparer.Ordinal
            )
        )
        {
            ((int?)told["classes"]![one.Key]).ShouldBe(one.Value, prd);
        }

        var read = await Omniforge.RunAsync("analyze", theirs, "--format", "jsonl");
        JsonNode.DeepEquals(Comparable(read.Output), Comparable(written)).ShouldBeTrue(prd);
    }

    /// <summary>LangExtract adds members of its own; ours must be as they were.</summary>
    private static JsonNode Comparable(string line)
    {
        var document = JsonNode.Parse(line)!;
        return new JsonObject
        {
            ["text"] = document["text"]!.DeepClone(),
            ["document_id"] = document["document_id"]!.DeepClone(),
            ["extractions"] = document["extractions"]!.DeepClone(),
        };
    }
}
