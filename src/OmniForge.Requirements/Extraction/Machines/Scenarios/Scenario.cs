using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines.Scenarios;

/// <summary>One scenario: what is given, what happens, what follows.</summary>
/// <param name="Requirement">Where it stands.</param>
/// <param name="Given">The steps that tell the state before.</param>
/// <param name="When">The steps that tell the event.</param>
/// <param name="Then">The steps that tell what follows.</param>
/// <param name="Rows">The rows of an outline's examples, by the names of their columns; empty for a plain scenario.</param>
internal sealed record Scenario(
    PrdRequirement Requirement,
    IReadOnlyList<RichText> Given,
    IReadOnlyList<RichText> When,
    IReadOnlyList<RichText> Then,
    IReadOnlyList<IReadOnlyDictionary<string, string>> Rows
)
{
    /// <summary>The words that structure it: its title, its keywords, its tables.</summary>
    public IReadOnlyList<RichText> Frame { get; init; } = [];
}
