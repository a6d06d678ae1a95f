using System.Diagnostics.CodeAnalysis;

namespace OmniForge.Messaging.Events;

/// <summary>Puts contents, one after the other, where those of an event were.</summary>
internal sealed class ContentCursor(IReadOnlyList<Content> contents)
{
    private int _next;

    /// <summary>The next content; null stays null and takes none.</summary>
    [return: NotNullIfNotNull(nameof(named))]
    public NamedContent? In(NamedContent? named) => named is null ? null : named with { Content = contents[_next++] };

    /// <inheritdoc cref="In(NamedContent)"/>
    [return: NotNullIfNotNull(nameof(content))]
    public Content? In(Content? content) => content is null ? null : contents[_next++];

    /// <inheritdoc cref="In(NamedContent)"/>
    public AnalysisPart In(AnalysisPart part) => part with { Document = In(part.Document) };

    /// <inheritdoc cref="In(NamedContent)"/>
    public IReadOnlyList<Artifact> In(IReadOnlyList<Artifact> artifacts) =>
        [.. artifacts.Select(artifact => artifact with { Content = contents[_next++] })];

    /// <inheritdoc cref="In(NamedContent)"/>
    public IReadOnlyList<NamedContent> In(IReadOnlyList<NamedContent> named) => [.. named.Select(one => In(one))];
}
