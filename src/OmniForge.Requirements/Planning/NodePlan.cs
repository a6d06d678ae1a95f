using OmniForge.Onex;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Planning;

/// <summary>A node to build.</summary>
/// <param name="Name">Its name in snake_case, without prefix and kind.</param>
/// <param name="Title">The heading or title that it is named after.</param>
/// <param name="Kind">Its archetype.</param>
/// <param name="Analysis">The analysis of its PRD.</param>
/// <param name="Sections">The sections whose operations it holds, with what is below them; the root for the whole PRD.</param>
/// <param name="Operations">The operations that the PRD names for it, in the order of the text.</param>
public sealed record NodePlan(
    string Name,
    string Title,
    NodeKind Kind,
    SemanticAnalysis Analysis,
    IReadOnlyList<PrdSection> Sections,
    IReadOnlyList<OperationExtraction> Operations
)
{
    /// <summary>Tells whether the node is the only one of its PRD.</summary>
    public bool IsWholeDocument => Sections is [{ Parent: null }];

    /// <summary>Tells whether a section belongs to the node.</summary>
    public bool Covers(PrdSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return IsWholeDocument || Sections.Any(section.IsWithin);
    }
}
