using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Machines;

/// <summary>A transition of a state machine.</summary>
/// <param name="From">The state before.</param>
/// <param name="Event">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Condition">What selects it where the same event has several targets, or null.</param>
/// <param name="Assignments">What else changes on this transition.</param>
/// <param name="Sources">Where the PRD says so.</param>
public sealed record TransitionSpec(
    string From,
    string Event,
    string To,
    Expression? Condition,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<SourceReference> Sources
);
