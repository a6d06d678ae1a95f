namespace OmniForge.Specification.Logic.Operations;

/// <summary>Changes the fields that the request sets, and answers the entity.</summary>
/// <param name="Assignments">Fields that change besides.</param>
/// <param name="Guards">What must hold: of the entity before it is changed, and after.</param>
public sealed record UpdateLogic(IReadOnlyList<Assignment> Assignments, IReadOnlyList<Guard> Guards) : OperationLogic;
