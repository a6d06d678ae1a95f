using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>A step of a workflow.</summary>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="Span">Where it is introduced.</param>
/// <param name="WaitsFor">Names of the steps that must be done before, in the order of the text.</param>
/// <param name="Conditions">What restricts it; all must hold.</param>
/// <param name="Compensation">Name in snake_case of what undoes it, or null.</param>
/// <param name="Requirement">Where it is introduced.</param>
public sealed record WorkflowStep(
    string Name,
    SourceSpan Span,
    IReadOnlyList<string> WaitsFor,
    IReadOnlyList<StepCondition> Conditions,
    string? Compensation,
    PrdRequirement Requirement
)
{
    /// <summary>What restricts its compensation; all must hold for it to be undone.</summary>
    public IReadOnlyList<StepCondition> UndoConditions { get; init; } = [];
}
