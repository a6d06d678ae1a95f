namespace OmniForge.Specification.Logic.Operations;

/// <summary>Stores a new entity and answers it.</summary>
/// <param name="Assignments">Fields that the request does not give: statuses, times, nulls, derived values.</param>
/// <param name="Guards">What must hold before it is stored.</param>
public sealed record CreateLogic(IReadOnlyList<Assignment> Assignments, IReadOnlyList<Guard> Guards) : OperationLogic;
