namespace OmniForge.Specification.Logic.Machines;

/// <summary>A state machine.</summary>
/// <param name="Name">Its name in snake_case, such as <c>order_status</c>.</param>
/// <param name="StateField">Name of the field that holds the state.</param>
/// <param name="EnumName">Name of the enum of its states.</param>
/// <param name="Initial">The first state.</param>
/// <param name="Terminal">States that nothing leads out of.</param>
/// <param name="Events">Names of all events, in the PRD's order.</param>
/// <param name="Transitions">The transitions, in the PRD's order; guarded ones before the unguarded one of the same event.</param>
public sealed record MachineSpec(
    string Name,
    string StateField,
    string EnumName,
    string Initial,
    IReadOnlyList<string> Terminal,
    IReadOnlyList<string> Events,
    IReadOnlyList<TransitionSpec> Transitions
);
