using OmniForge.Foundation;

namespace OmniForge.Specification.Model;

/// <summary>What of a PRD something comes from.</summary>
/// <param name="Document">Name of the PRD.</param>
/// <param name="RequirementId">Id of the requirement, the PRD's own or <c>section#n</c>.</param>
/// <param name="Span">The words, in the PRD's text.</param>
public sealed record SourceReference(string Document, string RequirementId, SourceSpan Span);
