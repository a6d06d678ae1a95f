using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>Words that are about some events: part of a sentence, or a cell.</summary>
/// <param name="Events">The events, in snake_case.</param>
/// <param name="Text">The words.</param>
/// <param name="IsRemark">Whether they stand where nothing but effects of the events is told.</param>
/// <param name="Requirement">Where they stand.</param>
public sealed record MachineClause(
    IReadOnlyList<string> Events,
    RichText Text,
    bool IsRemark,
    PrdRequirement Requirement
);
