using System.Text.Json;
using OmniForge.Messaging.Envelopes;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;
using OmniForge.Onex;

namespace OmniForge.Messaging.Documents;

/// <summary>An event of each type, every field of it filled that is taken yet: what documents show, and what tests send.</summary>
public static class EventExamples
{
    private static readonly Guid Correlation = Guid.Parse("6f1b7c6e-5d0a-4c57-9a75-0d5a2f7b9e11");
    private static readonly Guid Session = Guid.Parse("0b9d4d0e-8f6f-4f0c-8f0e-6a4a4b1f2c33");
    private static readonly Guid Cause = Guid.Parse("d2c1a7a4-3c43-4d3f-8f5d-1f0f7f6b5a55");

    private static readonly DateTimeOffset Made = new(2026, 12, 1, 8, 30, 0, 125, TimeSpan.Zero);

    private static readonly Content Prd = Content.OfText("text/markdown", "# Order desk\n\nKeeps orders.\n");
    private static readonly Content Document = Content.OfJson(
        JsonDocument.Parse("""{"schema":"omniforge.analysis/1","flags":[]}""").RootElement
    );

    private static readonly Content HouseRules = Content.OfJson(
        JsonDocument
            .Parse(
                """{"abbreviations":["abt"],"verbs":["triage"],"markers":[],"types":[{"pattern":"*_cents","type":"integer"}],"kinds":{"order_desk":"effect"}}"""
            )
            .RootElement
    );

    private static readonly IReadOnlyList<Artifact> Artifacts =
    [
        new("src/order_desk/node.py", Content.OfText("text/x-python", "class NodeOrderDeskEffect:\n    pass\n")),
    ];

    /// <summary>All examples, in the order of the registry.</summary>
    public static IReadOnlyList<Event> All { get; } =
    [
        .. new Event[]
        {
            new CodegenAnalysisRequest(
                new("order-desk.md", Prd),
                new(new("omniforge.yaml", HouseRules)),
                ["text", "json"]
            ),
            new CodegenAnalysisResponse(
                new(AnalysisPartStatus.Available, Document),
                AnalysisPart.NotServed,
                new(AnalysisPartStatus.Empty),
                new(AnalysisPartStatus.Failed, Reason: "The database was not reached."),
                [new("text", Content.OfText("text/plain", "EFFECT order_desk\n"))],
                41
            ),
            new CodegenGenerationRequest(
                NodeKind.Effect,
                "order_desk",
                "order-desk",
                "onex-current",
                "pattern",
                Document
            ),
            new CodegenGenerationResponse("order_desk", Artifacts, ["close_month"]),
            new CodegenValidationRequest(NodeKind.Effect, Artifacts, ValidationScope.Full),
            new CodegenValidationResponse(
                true,
                new(0.93),
                new(1),
                [new("onex-naming", FindingSeverity.Warning, "The name is long.", "src/order_desk/node.py", 1)],
                120,
                Document
            ),
            new CodegenPatternRequest("Keeps orders.", NodeKind.Effect, 5, new(0.7)),
            new CodegenPatternResponse(
                [new("node_invoice_desk_effect", NodeKind.Effect, "Keeps invoices.", new(0.81), ["MixinEventBus"])],
                1,
                12
            ),
            new CodegenMixinRequest(NodeKind.Effect, ["Orders are kept for a year."], ["MixinEventBus"]),
            new CodegenMixinResponse(
                [
                    new(
                        "MixinCaching",
                        new(0.75),
                        "Orders are read often.",
                        JsonDocument.Parse("""{"cache_ttl_seconds":300}""").RootElement
                    ),
                ],
                8
            ),
            new CodegenReviewRequest(ReviewSubject.LowScore, "Is the package good enough?", Artifacts),
            new CodegenReviewResponse(ReviewDecision.ChangesRequested, "ada", "Name the node shorter."),
            new CodegenErrorReply("analyze", "OMF1101", "The PRD has no operation.", false),
            new CodegenStatusEvent(SessionStatus.Processing, "analysis", new(40), "Reading the PRD."),
            new ServiceLifecycleEvent(
                ServiceLifecycleKind.HealthCheck,
                "intelligence",
                "0.1.0",
                "production",
                "intelligence-1",
                "healthy",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["kafka"] = "reached" }
            ),
            new ToolExecutionEvent(ToolExecutionKind.ToolResponse, "intelligence", "mypy", 900, 2048, 64, true, "none"),
        }.Select(example => example with { CorrelationId = Correlation, SessionId = Session, CausationId = Cause }),
    ];

    /// <summary>The envelope of an example, complete.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="policy">Names the topic where a request is answered.</param>
    public static EnvelopeInfo EnvelopeOf(EventType type, TopicPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(policy);
        var isAsked =
            EventRegistry.Default.TryFindResponse(type.Operation, out var response) && type.Shape == EventShape.Request;
        return new(
            Guid.Parse("a3b8f0c2-9f7e-4a52-8a0f-3b1c5d7e9f22"),
            Made,
            $"omniforge.{type.Name}",
            "omniforge",
            isAsked ? new ReplyAddress(policy.TopicsOf(response!)[0], 2) : null,
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            isAsked ? Made.AddSeconds(30) : null
        );
    }
}
