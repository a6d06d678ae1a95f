using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Systems;

/// <summary>A system outside of the nodes that a PRD names.</summary>
/// <param name="Name">Its usual name in snake_case.</param>
/// <param name="Span">Where it is named first.</param>
/// <param name="Rule">Name of the rule that found it.</param>
public sealed record ExternalSystem(string Name, SourceSpan Span, string Rule);
