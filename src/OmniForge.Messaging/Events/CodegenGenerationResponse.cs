namespace OmniForge.Messaging.Events;

/// <summary>The package of a node.</summary>
/// <param name="NodeName">The node's name in snake_case.</param>
/// <param name="Artifacts">Its files, ordered by path.</param>
/// <param name="NeedsHuman">The operations that nobody but a human can write, by name.</param>
public sealed record CodegenGenerationResponse(
    string NodeName,
    IReadOnlyList<Artifact> Artifacts,
    IReadOnlyList<string> NeedsHuman
) : Event, IContentCarrier
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
