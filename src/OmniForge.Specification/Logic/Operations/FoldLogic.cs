namespace OmniForge.Specification.Logic.Operations;

/// <summary>Folds an event into a state.</summary>
/// <param name="Events">
/// The events that the operation takes: one, or several that carry nothing and are told apart by <c>trigger</c>.
/// </param>
/// <param name="Guards">What must hold besides the status.</param>
/// <param name="Assignments">What changes besides the status, for every event of the operation.</param>
public sealed record FoldLogic(
    IReadOnlyList<string> Events,
    IReadOnlyList<Guard> Guards,
    IReadOnlyList<Assignment> Assignments
) : OperationLogic;
