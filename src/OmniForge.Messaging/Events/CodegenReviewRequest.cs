namespace OmniForge.Messaging.Events;

/// <summary>Asks a human to decide.</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Question">What is to be decided, in a sentence.</param>
/// <param name="Artifacts">What to look at.</param>
public sealed record CodegenReviewRequest(ReviewSubject Subject, string Question, IReadOnlyList<Artifact> Artifacts)
    : Event,
        IContentCarrier
{
    /// <inheritdoc/>
    IReadOnlyList<Content> IContentCarrier.Contents => [.. Artifacts.Select(artifact => artifact.Content)];

    /// <inheritdoc/>
    Event IContentCarrier.WithContents(IReadOnlyList<Content> contents) =>
        this with
        {
            Artifacts = new ContentCursor(contents).In(Artifacts),
        };
}
