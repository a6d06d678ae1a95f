using OmniForge.Foundation;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;

namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>A workflow that a PRD describes, in whatever notation.</summary>
/// <param name="Section">The part of the PRD that describes it; the root for the whole PRD.</param>
/// <param name="Steps">Its steps, in the order in which they are introduced.</param>
/// <param name="Inputs">What it is told, the progress included.</param>
/// <param name="Unclear">Requirements that speak of steps and could not be read.</param>
/// <param name="Read">The words that were read as names, order or compensation of steps.</param>
public sealed record WorkflowExtraction(
    PrdSection Section,
    IReadOnlyList<WorkflowStep> Steps,
    IReadOnlyList<FieldMention> Inputs,
    IReadOnlyList<PrdRequirement> Unclear,
    IReadOnlyList<SourceSpan> Read
)
{
    /// <summary>The names of the steps that numbers refer to: one, or those that are listed below a number.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Numbers { get; init; } =
        new Dictionary<int, IReadOnlyList<string>>();
}
