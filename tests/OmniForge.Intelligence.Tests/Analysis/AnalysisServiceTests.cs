using System.Text.Json;
using OmniForge.Intelligence.Analysis;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Onex;
using OmniForge.Requirements.House;
using Shouldly;
using Xunit;

namespace OmniForge.Intelligence.Tests.Analysis;

public sealed class AnalysisServiceTests
{
    private const string Locks = """
        # Locks

        A locker is free or rented.

        | From | Event | To |
        |---|---|---|
        | free | rent | rented |
        | rented | end | free |
        """;

    [Fact]
    public async Task Each_part_of_an_analysis_has_a_status_of_its_own()
    {
        await using var desk = await Desk.OpenAsync();
        var response = await desk.AnalyseAsync(Locks);
        response.SemanticAnalysis.Status.ShouldBe(AnalysisPartStatus.Available);
        response
            .SemanticAnalysis.Document!.Json!.Value.GetProperty("schema")
            .GetString()
            .ShouldBe("omniforge.analysis/1");
        new[] { response.SimilarNodes, response.Mixins, response.QualityBaseline }
            .Select(part => part.Status)
            .ShouldAllBe(status => status == AnalysisPartStatus.NotServed);
        response.Renderings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Renderings_come_in_the_order_in_which_they_were_asked_for()
    {
        await using var desk = await Desk.OpenAsync();
        var response = await desk.AnalyseAsync(Locks, "mermaid", "text", "json");
        response.Renderings.Select(rendering => rendering.Name).ShouldBe(["mermaid", "text", "json"]);
        response.Renderings[0].Content.Text!.ShouldContain("free --> rented: rent");
        response.Renderings[2].Content.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task Analysed_and_nothing_found_is_an_answer()
    {
        await using var desk = await Desk.OpenAsync();
        var response = await desk.AnalyseAsync("# Locks\n\nKeeps lockers safe.\n");
        response.SemanticAnalysis.Status.ShouldBe(AnalysisPartStatus.Empty);
        response.SemanticAnalysis.Reason.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Nothing.", "OMF1101", "Give it a title")]
    [InlineData(" \n", "OMF1005", "Give a PRD in Markdown.")]
    public async Task A_PRD_that_cannot_be_used_is_an_error_with_the_number_of_its_diagnostic(
        string prd,
        string code,
        string words
    )
    {
        await using var desk = await Desk.OpenAsync();
        var error = await desk.RefusalAsync(Desk.Request(prd, "text"));
        (error.Operation, error.Code, error.Retryable).ShouldBe(("analyze", code, false));
        error.Message.ShouldContain(words);
        (await desk.DeadLetters.ListAsync(DeadLetterFilter.All, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_request_that_nobody_can_answer_is_an_error_and_a_dead_letter()
    {
        await using var desk = await Desk.OpenAsync();
        var request = Desk.Request(Locks);
        var rules = JsonDocument.Parse("""{"colour":"red"}""").RootElement;
        CodegenAnalysisRequest[] requests =
        [
            Desk.Request(Locks, "yaml"),
            request with
            {
                Prd = new("locks.md", Content.OfJson(rules)),
            },
            request with
            {
                Workspace = new(new("rules", Content.OfJson(rules))),
            },
            request with
            {
                Workspace = new(new("rules", Content.OfText("application/yaml", "name: x"))),
            },
            request with
            {
                Workspace = new(Answers: new("answers", Content.OfText("application/yaml", "{}"))),
            },
        ];
        foreach (var bad in requests)
        {
            (await desk.RefusalAsync(bad)).Code.ShouldBe("INVALID_PAYLOAD");
        }

        (await desk.DeadLetters.ListAsync(DeadLetterFilter.All, CancellationToken.None))
            .Select(letter => letter.Letter.Failure.Class)
            .ShouldBe(Enumerable.Repeat(FailureClass.InvalidPayload, requests.Length));
    }

    [Fact]
    public async Task What_is_not_served_yet_is_answered_so()
    {
        await using var desk = await Desk.OpenAsync();
        Event[] requests =
        [
            new CodegenValidationRequest(NodeKind.Effect, [], ValidationScope.Full),
            new CodegenPatternRequest("Keeps lockers.", NodeKind.Effect),
            new CodegenMixinRequest(NodeKind.Effect, [], []),
        ];
        foreach (var request in requests)
        {
            (await desk.RefusalAsync(request)).Code.ShouldBe(CodegenErrorReply.NotServed);
        }
    }

    [Fact]
    public async Task House_rules_go_with_a_PRD()
    {
        await using var desk = await Desk.OpenAsync();
        var house = new HouseRules
        {
            Abbreviations = new HashSet<string>(StringComparer.Ordinal) { "abt" },
            Types = [new("*_cents", HouseType.Integer), new("at", HouseType.TimeOfDay)],
            Kinds = new Dictionary<string, NodeKind>(StringComparer.Ordinal) { ["locks"] = NodeKind.Compute },
        };
        var request = Desk.Request(Locks, AnalysisReport.Json) with
        {
            Workspace = new(new("omniforge.yaml", Content.OfJson(HouseRulesJson.Write(house)))),
        };
        var reply = (Messaging.Bus.Reply.Answered)await desk.AskAsync(request);
        ((CodegenAnalysisResponse)reply.Response)
            .SemanticAnalysis.Document!.Json!.Value.GetProperty("nodes")[0]
            .GetProperty("kind")
            .GetString()
            .ShouldBe("COMPUTE");
        var read = HouseRulesJson.Read(HouseRulesJson.Write(house));
        read.Types.ShouldBe(house.Types);
        read.Kinds.ShouldBe(house.Kinds);
        read.Abbreviations.ShouldBe(house.Abbreviations);
    }

    [Fact]
    public async Task Each_step_is_told_as_it_is_done()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.AnalyseAsync(Locks);
        (await desk.BodiesAsync("omninode.codegen.status.v1"))
            .Select(body => JsonDocument.Parse(body).RootElement.GetProperty("payload"))
            .Select(payload =>
                (payload.GetProperty("step").GetString(), payload.GetProperty("progress_percentage").GetInt32())
            )
            .ShouldBe([("analysis-started", 10), ("prd-understood", 50), ("analysis-rendered", 90)]);
    }
}
