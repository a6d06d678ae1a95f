namespace OmniForge.Specification.Logic.Operations;

/// <summary>Removes the entity of a key.</summary>
/// <param name="Guards">What must hold of the entity before.</param>
/// <param name="AnswersEntity">Whether the answer is the entity as it was; else it is the key.</param>
public sealed record DeleteLogic(IReadOnlyList<Guard> Guards, bool AnswersEntity) : OperationLogic;
