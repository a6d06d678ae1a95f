namespace OmniForge.Specification.Logic.Operations;

/// <summary>Changes one entity in a way that has a name, such as blocking, and answers it.</summary>
/// <param name="Guards">What must hold of the entity before.</param>
/// <param name="Assignments">What changes.</param>
public sealed record ActionLogic(IReadOnlyList<Guard> Guards, IReadOnlyList<Assignment> Assignments) : OperationLogic;
