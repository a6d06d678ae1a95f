namespace OmniForge.Messaging.Events;

/// <summary>One of the things that an analysis promises.</summary>
/// <param name="Status">What became of it.</param>
/// <param name="Document">The document, with the status <see cref="AnalysisPartStatus.Available"/>.</param>
/// <param name="Reason">Why there is none, for a human; with the status <see cref="AnalysisPartStatus.Failed"/> never null.</param>
public sealed record AnalysisPart(AnalysisPartStatus Status, Content? Document = null, string? Reason = null)
    : Extensible
{
    /// <summary>A part that nobody serves yet.</summary>
    public static AnalysisPart NotServed { get; } = new(AnalysisPartStatus.NotServed);
}
