using OmniForge.Foundation;

namespace OmniForge.Requirements.Rendering;

/// <summary>A system outside of the nodes that a PRD names.</summary>
/// <param name="Name">Its usual name in lower case.</param>
/// <param name="Span">Where it is named first.</param>
internal sealed record ExternalSystem(string Name, SourceSpan Span);
