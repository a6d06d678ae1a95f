using OmniForge.Foundation;

namespace OmniForge.Specification.Model;

/// <summary>What became of one requirement.</summary>
/// <param name="Id">The PRD's own id, or <c>section#n</c>.</param>
/// <param name="Text">Its text in the PRD.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Reason">Why, for every status but implemented; else null.</param>
public sealed record RequirementTrace(string Id, string Text, SourceSpan Span, RequirementStatus Status, string? Reason)
{
    /// <summary>
    /// What carries out its words, where no part of the logic names it as its source: such as "every other event is refused",
    /// which a whole node does.
    /// </summary>
    public IReadOnlyList<RequirementCarrier> Carriers { get; init; } = [];
}
