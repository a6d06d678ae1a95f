namespace OmniForge.Messaging.Events;

/// <summary>Asks what a PRD says.</summary>
/// <param name="Prd">The PRD with its name; several files are read as one only by <c>generate</c>.</param>
/// <param name="Workspace">What decides how it is read.</param>
/// <param name="Formats">The renderings of the analysis that are wanted (<c>text</c>, <c>json</c> …), in this order.</param>
public sealed record CodegenAnalysisRequest(NamedContent Prd, WorkspaceContext Workspace, IReadOnlyList<string> Formats)
    : Event,
        IContentCarrier
{
    /// <inheritdoc/>
    IReadOnlyList<Content> IContentCarrier.Contents =>
        [
            Prd.Content,
            .. Workspace.HouseRules is { } rules ? [rules.Content] : Array.Empty<Content>(),
            .. Workspace.Answers is { } answers ? [answers.Content] : Array.Empty<Content>(),
        ];

    /// <inheritdoc/>
    Event IContentCarrier.WithContents(IReadOnlyList<Content> contents)
    {
        var next = new ContentCursor(contents);
        return this with
        {
            Prd = next.In(Prd),
            Workspace = Workspace with
            {
                HouseRules = next.In(Workspace.HouseRules),
                Answers = next.In(Workspace.Answers),
            },
        };
    }
}
