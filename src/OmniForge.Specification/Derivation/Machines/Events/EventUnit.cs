using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>A text about one event that is read at once: a sentence, a part of one, a cell.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsRemark">Whether nothing but changes is told where it stands.</param>
/// <param name="Requirement">Where it stands.</param>
/// <param name="When">The states in which it counts, as a condition; null: in all of them.</param>
/// <param name="Clauses">The parts that it is read in if it is not understood at once.</param>
internal sealed record EventUnit(
    RichText Text,
    bool IsRemark,
    PrdRequirement Requirement,
    Expression? When,
    IReadOnlyList<MachineClause> Clauses
)
{
    /// <summary>The condition of its row, where another row of the event has the same state; or null.</summary>
    public RichText? Guard { get; init; }

    /// <summary>The conditions of the other rows of the event with the same state, where its own row has none.</summary>
    public IReadOnlyList<RichText> Without { get; init; } = [];

    /// <summary>Whether it counts under a condition besides the state.</summary>
    public bool IsGuarded => Guard is not null || Without.Count > 0;
}
