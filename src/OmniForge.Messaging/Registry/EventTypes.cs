using System.Text.Json.Serialization.Metadata;
using OmniForge.Messaging.Events.Json;

namespace OmniForge.Messaging.Registry;

/// <summary>The product's events, written down once.</summary>
internal static class EventTypes
{
    /// <summary>The operation of what answers any request.</summary>
    public const string AnyOperation = "any";

    private static readonly SchemaVersion First = new(1, 0);

    private static readonly IReadOnlyList<EventRole> Orchestrator = [EventRole.Orchestrator];
    private static readonly IReadOnlyList<EventRole> Generator = [EventRole.Generator];
    private static readonly IReadOnlyList<EventRole> Intelligence = [EventRole.Intelligence];
    private static readonly IReadOnlyList<EventRole> Observer = [EventRole.Observer];
    private static readonly IReadOnlyList<EventRole> Workers =
    [
        EventRole.Orchestrator,
        EventRole.Generator,
        EventRole.Intelligence,
    ];

    /// <summary>All of them: requests with their responses, then what tells.</summary>
    public static IReadOnlyList<EventType> All { get; } =
    [
        Request(
            "analysis-requested",
            EventJson.Default.CodegenAnalysisRequest,
            "analyze",
            Intelligence,
            isServed: true
        ),
        Response("analysis-completed", EventJson.Default.CodegenAnalysisResponse, "analyze", Intelligence),
        Request("generation-requested", EventJson.Default.CodegenGenerationRequest, "generate", Generator),
        Response("generation-completed", EventJson.Default.CodegenGenerationResponse, "generate", Generator),
        Request("validation-requested", EventJson.Default.CodegenValidationRequest, "validate", Intelligence),
        Response("validation-completed", EventJson.Default.CodegenValidationResponse, "validate", Intelligence),
        Request("patterns-requested", EventJson.Default.CodegenPatternRequest, "pattern", Intelligence),
        Response("patterns-found", EventJson.Default.CodegenPatternResponse, "pattern", Intelligence),
        Request("mixins-requested", EventJson.Default.CodegenMixinRequest, "mixin", Intelligence),
        Response("mixins-recommended", EventJson.Default.CodegenMixinResponse, "mixin", Intelligence),
        Request("review-requested", EventJson.Default.CodegenReviewRequest, "review", Observer),
        Response("review-decided", EventJson.Default.CodegenReviewResponse, "review", Observer),
        new("request-failed", EventJson.Default.CodegenErrorReply, EventShape.ErrorReply, AnyOperation, First)
        {
            Producers = [EventRole.Generator, EventRole.Intelligence, EventRole.Observer],
            Consumers = Orchestrator,
        },
        Telling("status-changed", EventJson.Default.CodegenStatusEvent, EventShape.Status, "status"),
        Telling("service-lifecycle", EventJson.Default.ServiceLifecycleEvent, EventShape.Notice, "service-lifecycle"),
        Telling("tool-execution", EventJson.Default.ToolExecutionEvent, EventShape.Notice, "tool-execution"),
    ];

    private static EventType Request(
        string name,
        JsonTypeInfo payload,
        string operation,
        IReadOnlyList<EventRole> servers,
        bool isServed = false
    ) =>
        new(name, payload, EventShape.Request, operation, First)
        {
            Producers = Orchestrator,
            Consumers = servers,
            IsServed = isServed,
        };

    private static EventType Response(
        string name,
        JsonTypeInfo payload,
        string operation,
        IReadOnlyList<EventRole> servers
    ) => new(name, payload, EventShape.Response, operation, First) { Producers = servers, Consumers = Orchestrator };

    private static EventType Telling(string name, JsonTypeInfo payload, EventShape shape, string operation) =>
        new(name, payload, shape, operation, First) { Producers = Workers, Consumers = Observer };
}
