namespace OmniForge.Messaging.Events;

/// <summary>Tells how good a package is.</summary>
/// <param name="IsValid">Whether no error was found and both scores reach their thresholds.</param>
/// <param name="QualityScore">The quality.</param>
/// <param name="OnexComplianceScore">How well the platform's rules are kept.</param>
/// <param name="Findings">What was found, errors first.</param>
/// <param name="ProcessingTimeMs">How long it took, in milliseconds.</param>
/// <param name="Report">The whole report, or null.</param>
public sealed record CodegenValidationResponse(
    bool IsValid,
    Score QualityScore,
    Score OnexComplianceScore,
    IReadOnlyList<Finding> Findings,
    long ProcessingTimeMs,
    Content? Report = null
) : Event, IContentCarrier
{
    /// <inheritdoc/>
    IReadOnlyList<Content> IContentCarrier.Contents => Report is null ? [] : [Report];

    /// <inheritdoc/>
    Event IContentCarrier.WithContents(IReadOnlyList<Content> contents) =>
        this with
        {
            Report = new ContentCursor(contents).In(Report),
        };
}
