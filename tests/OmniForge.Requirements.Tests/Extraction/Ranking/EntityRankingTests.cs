using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Ranking;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Ranking;

/// <summary>What things a document is about.</summary>
public sealed class EntityRankingTests
{
    [Fact]
    public void What_has_fields_comes_first_and_is_written_in_singular()
    {
        var entities = Rank(
            "# Allotment\n\n## Features\n\n- Rent a plot\n\n## Data model\n\n```sql\nCREATE TABLE garden_tools (\n  id INT,\n  name TEXT\n);\n```\n"
        );
        entities[0].Name.ShouldBe("GardenTool");
        entities[0].Fields.ShouldBe(["id", "name"]);
        entities.Select(entity => entity.Name).ShouldContain("Plot");
    }

    [Theory]
    [InlineData("## Key Entities\n\n- **Greenhouse**: a house of glass\n", "Greenhouse")]
    [InlineData("## Model\n\nEntities: Seedling, Flower Bed (raised), Trellis.\n", "FlowerBed")]
    [InlineData("## Features\n\n- The service must record harvests.\n", "Harvest")]
    [InlineData("## API\n\n- `GET /api/v1/orchards/{id}`\n", "Orchard")]
    [InlineData("## Features\n\n- Frost policies per season\n", "FrostPolicy")]
    public void Definitions_objects_paths_and_phrases_name_entities(string text, string name) =>
        Rank($"# Allotment\n\n{text}").Select(entity => entity.Name).ShouldContain(name);

    [Fact]
    public void Programs_products_and_adverbs_are_none() =>
        Rank(
                "# Allotment\n\n## Features\n\n- The system stores plots in PostgreSQL. Then the service informs the database.\n- Store plots.\n"
            )
            .Select(entity => entity.Name)
            .ShouldBe(["Plot"]);

    [Theory]
    [InlineData("## Key Entities\n\n- **Organic**: grown without poison\n")]
    [InlineData("## Features\n\n- Watering diagram\n- Shed setup\n")]
    public void Adjectives_and_words_of_documents_are_none(string text) =>
        Rank($"# Allotment\n\n{text}").ShouldBeEmpty();

    private static IReadOnlyList<RankedEntity> Rank(string prd) =>
        EntityRanking.Rank(SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", prd)));
}
