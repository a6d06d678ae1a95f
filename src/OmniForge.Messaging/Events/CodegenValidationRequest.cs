using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>Asks how good the package of a node is.</summary>
/// <param name="NodeKind">The node's kind.</param>
/// <param name="Artifacts">Its files, contracts among them.</param>
/// <param name="Scope">What to look at.</param>
public sealed record CodegenValidationRequest(
    NodeKind NodeKind,
    IReadOnlyList<Artifact> Artifacts,
    ValidationScope Scope
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
