using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Workflows.Scenarios;

/// <summary>One scenario of a workflow: what is given and what follows.</summary>
/// <param name="Requirement">Where it stands.</param>
/// <param name="Given">What is given, line by line.</param>
/// <param name="Then">What follows, line by line.</param>
internal sealed record FlowScenario(
    PrdRequirement Requirement,
    IReadOnlyList<RichText> Given,
    IReadOnlyList<RichText> Then
)
{
    /// <summary>The words that structure it: its title.</summary>
    public IReadOnlyList<RichText> Frame { get; init; } = [];
}
