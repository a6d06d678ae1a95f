using OmniForge.Foundation;

namespace OmniForge.Orchestration.Analysis;

/// <summary>What came of a request for an analysis.</summary>
public abstract record AnalysisReply
{
    private AnalysisReply() { }

    /// <summary>The analysis.</summary>
    /// <param name="Renderings">Format → its text, for each format that was asked for.</param>
    public sealed record Answered(IReadOnlyDictionary<string, string> Renderings) : AnalysisReply;

    /// <summary>The service said why there is none.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(Diagnostic Problem) : AnalysisReply;

    /// <summary>No answer came in time.</summary>
    /// <param name="Problem">That, for a human.</param>
    public sealed record Unanswered(Diagnostic Problem) : AnalysisReply;
}
