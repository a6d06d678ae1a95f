using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>A task before it has an id.</summary>
/// <param name="Name">What is built, in snake_case.</param>
/// <param name="Span">Where the PRD asks for it.</param>
/// <param name="Home">The requirements that are about it, in the order of the text.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Parts">What it is made of.</param>
internal sealed record TaskDraft(
    string Name,
    SourceSpan Span,
    IReadOnlyList<PrdRequirement> Home,
    PrdSection Section,
    IReadOnlyList<TaskDraft> Parts
)
{
    /// <summary>Names of other tasks that the notation puts before it.</summary>
    public IReadOnlyList<string> After { get; init; } = [];

    /// <summary>What it is made of, by kind; empty for what has parts.</summary>
    public IReadOnlyList<(int Count, string Noun)> Pieces { get; init; } = [];
}
