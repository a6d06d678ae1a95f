using System.Text.Json;
using OmniForge.Foundation;
using OmniForge.Messaging.Bus;
using OmniForge.Messaging.Events;
using OmniForge.Messaging.Failures;
using OmniForge.Requirements.Planning;

namespace OmniForge.Intelligence.Analysis;

/// <summary>Answers requests for an analysis.</summary>
/// <param name="time">Measures how long it takes.</param>
public sealed class AnalysisHandler(TimeProvider time)
{
    private const string Operation = "analyze";

    /// <summary>Analyses a PRD and tells each step. A PRD that cannot be used is answered with its diagnostic.</summary>
    public async ValueTask<Outcome> HandleAsync(
        CodegenAnalysisRequest request,
        HandlerContext context,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(context);
        var started = time.GetTimestamp();
        if (!AnalysisOrder.TryRead(request, out var order, out var failure))
        {
            return new Outcome.DeadLetter(failure);
        }

        await TellAsync("analysis-started", 10).ConfigureAwait(false);
        var understanding = Understanding.Of(order.Name, order.Prd.Span, order.House);
        if (understanding.Analysis is not { } analysis)
        {
            return Refused(understanding.Problem!);
        }

        await TellAsync("prd-understood", 50).ConfigureAwait(false);
        var report = new AnalysisReport(analysis);
        var response = Response(report, order.Forms, time.GetElapsedTime(started));
        await TellAsync("analysis-rendered", 90).ConfigureAwait(false);
        return new Outcome.Completed([response]);

        Task TellAsync(string step, int progress) =>
            context.PublishAsync(
                new CodegenStatusEvent(SessionStatus.Processing, step, new Percentage(progress)),
                cancellation
            );
    }

    private static CodegenAnalysisResponse Response(
        AnalysisReport report,
        IReadOnlyList<string> forms,
        TimeSpan elapsed
    ) =>
        new(
            Semantics(report),
            AnalysisPart.NotServed,
            AnalysisPart.NotServed,
            AnalysisPart.NotServed,
            [
                .. forms.Select(form => new NamedContent(
                    form,
                    Content.OfText(AnalysisReport.MediaTypeOf(form), report.In(form))
                )),
            ],
            (long)elapsed.TotalMilliseconds
        );

    private static AnalysisPart Semantics(AnalysisReport report)
    {
        if (report.IsEmpty)
        {
            return new(AnalysisPartStatus.Empty, Reason: "The PRD names no operation, entity, state, step or formula.");
        }

        using var document = JsonDocument.Parse(report.Document);
        return new(AnalysisPartStatus.Available, Content.OfJson(document.RootElement.Clone()));
    }

    private static Outcome.Completed Refused(Diagnostic problem) =>
        new([
            new CodegenErrorReply(
                Operation,
                problem.Descriptor.Number,
                $"{problem.Message} {problem.Descriptor.Advice}".TrimEnd(),
                Retryable: false
            ),
        ]);
}
