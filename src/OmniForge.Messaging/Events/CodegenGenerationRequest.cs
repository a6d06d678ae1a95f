using OmniForge.Onex;

namespace OmniForge.Messaging.Events;

/// <summary>Asks for the package of one node; each kind has a topic of its own.</summary>
/// <param name="NodeKind">The node's kind.</param>
/// <param name="NodeName">The node's name in snake_case.</param>
/// <param name="ProjectName">The project that it belongs to, in kebab-case.</param>
/// <param name="Profile">The target profile, such as <c>onex-current</c>.</param>
/// <param name="Logic">The mode of logic: <c>stub</c>, <c>pattern</c> or <c>assisted</c>.</param>
/// <param name="Specification">What the node must do.</param>
public sealed record CodegenGenerationRequest(
    NodeKind NodeKind,
    string NodeName,
    string ProjectName,
    string Profile,
    string Logic,
    Content Specification
) : Event, IContentCarrier, INodeKindCarrier
{
    /// <inheritdoc/>
    IReadOnlyList<Content> IContentCarrier.Contents => [Specification];

    /// <inheritdoc/>
    Event IContentCarrier.WithContents(IReadOnlyList<Content> contents) => this with { Specification = contents[0] };
}
