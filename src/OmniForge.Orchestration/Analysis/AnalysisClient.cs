using System.Text;
using OmniForge.Foundation;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Transport;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.House;

namespace OmniForge.Orchestration.Analysis;

/// <summary>Has PRDs analysed by the intelligence service, and tells how far each session is.</summary>
/// <param name="bus">The bus.</param>
/// <param name="sessions">Opens sessions.</param>
/// <param name="patience">How long an answer is waited for.</param>
public sealed class AnalysisClient(EventBus bus, Sessions sessions, TimeSpan patience)
{
    private const string Markdown = "text/markdown";
    private const string RulesName = "omniforge.yaml";

    /// <summary>Asks for the analysis of a PRD, as a session of its own.</summary>
    /// <param name="prd">The PRD.</param>
    /// <param name="house">What it takes for granted.</param>
    /// <param name="formats">The formats that are wanted.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="OmniForgeException">The PRD is no text, or it is over the limit of messages.</exception>
    /// <exception cref="TransportException">The log is not reached, or lacks the topics.</exception>
    public async Task<AnalysisReply> AskAsync(
        PrdSource prd,
        HouseRules house,
        IReadOnlyList<string> formats,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(prd);
        var request = sessions.Begin(Request(prd, house, formats));
        var pending = Status(request, SessionStatus.Pending, "analysis-requested");
        await sessions.OpenAsync(pending, cancellation).ConfigureAwait(false);
        await bus.PublishAsync(pending, cancellation).ConfigureAwait(false);
        var requester = bus.OpenRequester();
        await using var _ = requester.ConfigureAwait(false);
        var reply = await requester.RequestAsync(request, patience, cancellation).ConfigureAwait(false);
        await bus.PublishAsync(Status(request, StatusOf(reply), StepOf(reply)), cancellation).ConfigureAwait(false);
        return reply switch
        {
            Reply.Answered { Response: CodegenAnalysisResponse response } => Answered(response),
            Reply.Failed { Error: var error } => new AnalysisReply.Refused(Problem(prd.Name, error)),
            _ => new AnalysisReply.Unanswered(AnalysisDiagnostics.Unanswered.At(prd.Name, null, patience.TotalSeconds)),
        };
    }

    private static CodegenAnalysisRequest Request(PrdSource prd, HouseRules house, IReadOnlyList<string> formats) =>
        PrdReader.Refusal(prd.Name, prd.Bytes.Span) is { } refusal
            ? throw new OmniForgeException(refusal)
            : new(
                new(prd.Name, Content.OfText(Markdown, Encoding.UTF8.GetString(prd.Bytes.Span))),
                new(new(RulesName, Content.OfJson(HouseRulesJson.Write(house)))),
                formats
            );

    private static CodegenStatusEvent Status(CodegenAnalysisRequest request, SessionStatus status, string step) =>
        new(status, step, new Percentage(status == SessionStatus.Pending ? 0 : 100))
        {
            SessionId = request.SessionId,
            CorrelationId = request.CorrelationId,
        };

    private static SessionStatus StatusOf(Reply reply) =>
        reply is Reply.Answered ? SessionStatus.Completed : SessionStatus.Failed;

    private static string StepOf(Reply reply) =>
        reply switch
        {
            Reply.Answered => "analysis-completed",
            Reply.Failed => "analysis-refused",
            _ => "analysis-unanswered",
        };

    private static AnalysisReply.Answered Answered(CodegenAnalysisResponse response) =>
        new(
            response.Renderings.ToDictionary(
                rendering => rendering.Name,
                rendering => rendering.Content.Text ?? "",
                StringComparer.Ordinal
            )
        );

    // A diagnostic keeps its number over the wire; its own descriptor is the service's.
    private static Diagnostic Problem(string prd, CodegenErrorReply error) =>
        error.Code.StartsWith("OMF", StringComparison.Ordinal)
            ? new DiagnosticDescriptor(error.Code, DiagnosticSeverity.Error, "", "{0}", "").At(prd, null, error.Message)
            : AnalysisDiagnostics.Refused.At(prd, null, error.Code, error.Message);
}
