using OmniForge.Foundation;

namespace OmniForge.Requirements.Extraction.Entities;

/// <summary>A named set of values, such as an enum of a listing.</summary>
/// <param name="Name">Its name as it is written.</param>
/// <param name="Values">Its values as they are on the wire.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="RequirementId">Id of the requirement that lists them.</param>
public sealed record ValueSetMention(string Name, IReadOnlyList<string> Values, SourceSpan Span, string RequirementId);
