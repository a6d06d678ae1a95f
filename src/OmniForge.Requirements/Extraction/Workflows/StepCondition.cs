using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Words that tell when a step takes place.</summary>
/// <param name="Text">The condition: <c>amount_due is more than 0</c>.</param>
/// <param name="IsExclusion">Whether the step is left out when it holds.</param>
/// <param name="Requirement">Where it is told.</param>
/// <param name="IsAlternative">Whether the step takes place also where those told before do not hold: <c>and also if it is urgent</c>.</param>
public sealed record StepCondition(
    RichText Text,
    bool IsExclusion,
    PrdRequirement Requirement,
    bool IsAlternative = false
);
