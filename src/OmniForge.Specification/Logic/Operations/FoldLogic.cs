namespace OmniForge.Specification.Logic.Operations;

/// <summary>Folds an event into a state.</summary>
/// <param name="Events">
/// The events that the operation takes: one, or several that carry nothing and are told apart by <c>trigger</c>.
/// </param>
/// <param name="Guards">What must hold besides the status; fields of the scope <c>Changed</c> have their new values.</param>
/// <param name="Assignments">
/// What changes besides the status, for every event of the operation, each field once and in the order in which it happens: fields of
/// the scope <c>Changed</c> have the values that assignments before have given them.
/// </param>
public sealed record FoldLogic(
    IReadOnlyList<string> Events,
    IReadOnlyList<Guard> Guards,
    IReadOnlyList<Assignment> Assignments
) : OperationLogic
{
    /// <summary>Values with a name that guards and assignments speak of, each one behind those that it needs.</summary>
    public IReadOnlyList<Assignment> Values { get; init; } = [];
}
