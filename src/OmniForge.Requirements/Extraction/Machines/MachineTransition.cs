using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>What an event does in one or several states.</summary>
/// <param name="From">The states before, as written.</param>
/// <param name="Event">The event, in snake_case.</param>
/// <param name="Targets">The state after; several, if a condition decides among them.</param>
/// <param name="TargetText">The words that name several targets, or null.</param>
/// <param name="Guard">The words that restrict it, or null.</param>
/// <param name="Remarks">The words that tell what else changes: cells of a row.</param>
/// <param name="Requirement">Where it is told.</param>
public sealed record MachineTransition(
    IReadOnlyList<string> From,
    string Event,
    IReadOnlyList<string> Targets,
    RichText? TargetText,
    RichText? Guard,
    IReadOnlyList<RichText> Remarks,
    PrdRequirement Requirement
);
