using OmniForge.Foundation;
using OmniForge.Requirements.Documents;

namespace OmniForge.Requirements.Extraction.Machines;

/// <summary>A state machine that a PRD describes, in whatever notation.</summary>
/// <param name="Section">The part of the PRD that describes it; the root for the whole PRD.</param>
/// <param name="StateField">Name of the field that holds the state, as written, or null if no text names it.</param>
/// <param name="States">Names of the states, as written, in the order in which they are introduced.</param>
/// <param name="Initial">The first state, or null if no text names it.</param>
/// <param name="Events">The events, in the order in which they are introduced.</param>
/// <param name="Transitions">The transitions, in the order of the text.</param>
/// <param name="Clauses">What else is said about events, in the order of the text.</param>
/// <param name="Unclear">Requirements that speak of a transition which could not be read.</param>
/// <param name="Read">The words that were read as part of a transition, a state's name or an event's input.</param>
public sealed record MachineExtraction(
    PrdSection Section,
    string? StateField,
    IReadOnlyList<string> States,
    string? Initial,
    IReadOnlyList<MachineEvent> Events,
    IReadOnlyList<MachineTransition> Transitions,
    IReadOnlyList<MachineClause> Clauses,
    IReadOnlyList<PrdRequirement> Unclear,
    IReadOnlyList<SourceSpan> Read
)
{
    /// <summary>Moves that a diagram shows and that come of other events: "last bay taken".</summary>
    public IReadOnlyList<MachineTransition> Consequences { get; init; } = [];

    /// <summary>What scenarios say is refused, without a state after; with the words of the condition, if there is one.</summary>
    public IReadOnlyList<MachineTransition> Refusals { get; init; } = [];

    /// <summary>The words that tell what events carry.</summary>
    public IReadOnlyList<SourceSpan> Carried { get; init; } = [];

    /// <summary>Scenarios that were not understood, where scenarios tell the transitions.</summary>
    public IReadOnlyList<MachineClause> Open { get; init; } = [];
}
