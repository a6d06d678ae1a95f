using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Ranking;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Extraction.Ranking;

/// <summary>What is read as an operation, and what is not.</summary>
public sealed class OperationRankingTests
{
    [Theory]
    [InlineData("- Prune the hedge every spring", "prune_hedge")]
    [InlineData("- The service MUST water the beds at dawn.", "water_bed")]
    [InlineData("- The service shall allow gardeners to harvest tomatoes.", "harvest_tomato")]
    [InlineData("- Gardeners must be able to borrow or return tools.", "borrow_tool")]
    [InlineData("- As a gardener, I want to rent a greenhouse, so that I can grow chillies.", "rent_greenhouse")]
    [InlineData("- Measures the soil and reports the moisture.", "measure_soil")]
    [InlineData("- Every seedling is registered by the nursery.", "register_seedling")]
    [InlineData("- Seed packet validation and storage", "validate_seed_packet")]
    [InlineData("- Creation of planting schedules", "create_planting_schedule")]
    [InlineData("- The service provides automated frost detection.", "detect_frost")]
    [InlineData("- The service uses a sieve to sort pebbles.", "sort_pebble")]
    [InlineData("- Watering rule engine", "evaluate_rule")]
    [InlineData("- Soil certificates", "generate_soil_certificate")]
    [InlineData("- Frost thresholds → sms/email alerts", "send_email_alert")]
    [InlineData("- Community gardens & sheds", "manage_community_garden")]
    [InlineData("- Compost bin with monthly inspection", "inspect_compost_bin")]
    [InlineData("- Sort pebbles and plant shrubs along the fence", "plant_shrub")]
    [InlineData("- `POST /api/v1/greenhouses/{id}/inspect`", "inspect_greenhouse")]
    [InlineData("- Steps: `open_valve`, `flush_pipe` and `close_valve`", "flush_pipe")]
    [InlineData("- yield = weight / area", "calculate_yield")]
    [InlineData("| Feature | What |\n|---|---|\n| Pest control | The system can identify aphids. |", "identify_aphid")]
    public void Text_that_asks_for_a_deed_names_an_operation(string text, string name) =>
        Names($"# Allotment\n\n## Features\n\n{text}\n").ShouldContain(name);

    [Theory]
    [InlineData("## Out of scope\n\n- Breed roses")]
    [InlineData("## Goals\n\n- Attract bees")]
    [InlineData("## Testing\n\n- Simulate a storm")]
    [InlineData("## Features\n\n- Write unit tests for the pump")]
    [InlineData("## Features\n\n- How do we handle drought?")]
    [InlineData("## Features\n\n- The pump must not flood the beds.")]
    [InlineData("## Features\n\n- Rate limits\n- Search input\n- Order lifecycle")]
    [InlineData("## Features\n\n- `src/plots.ts`\n- Garden wall\n- Garden rates\n- Gate <script>alert(1)</script>")]
    public void Text_that_asks_for_none_names_none(string text) => Names($"# Allotment\n\n{text}\n").ShouldBeEmpty();

    [Fact]
    public void A_goal_that_is_written_as_a_requirement_names_an_operation() =>
        Names("# Allotment\n\n## Goals\n\n- MUST shred twigs.\n- Attract bees\n").ShouldBe(["shred_twig"]);

    [Fact]
    public void Who_posts_to_a_webhook_has_it_received() =>
        Names("# Allotment\n\n## Features\n\n- `POST /api/webhooks/weather`\n").ShouldBe(["receive_webhook"]);

    [Fact]
    public void What_a_name_stands_for_is_no_command() =>
        Names("# Allotment\n\n## Features\n\n- pay period = one month\n").ShouldBeEmpty();

    [Fact]
    public void What_is_said_in_several_places_comes_first()
    {
        var names = Names(
            "# Allotment\n\n## Features\n\n### Rent plot\n\nMembers can rent a plot for a year.\n\n- Paint the shed\n\n## Stories\n\n- As a member, I want to rent a plot.\n"
        );
        names[0].ShouldBe("rent_plot");
        names.Count(name => name == "rent_plot").ShouldBe(1);
    }

    [Fact]
    public void Who_manages_things_creates_changes_deletes_and_lists_them() =>
        Names("# Allotment\n\n## Features\n\n### Plot management\n\nText.\n")
            .ShouldBe(["manage_plot", "create_plot", "update_plot", "delete_plot", "list_plot"], ignoreOrder: true);

    [Fact]
    public void An_operation_stands_where_its_strongest_evidence_does()
    {
        const string Prd = "# Allotment\n\n## Features\n\n- Prune the hedge\n";
        var operation = OperationRanking.Rank(Analyze(Prd)).ShouldHaveSingleItem();
        Prd.Substring(operation.Span.Start, operation.Span.Length).ShouldBe("Prune the hedge");
        operation.Span.Line.ShouldBe(5);
    }

    private static List<string> Names(string prd) => [.. OperationRanking.Rank(Analyze(prd)).Select(one => one.Name)];

    private static SemanticAnalysis Analyze(string prd) => SemanticAnalyzer.Analyze(PrdReader.Parse("a.md", prd));
}
