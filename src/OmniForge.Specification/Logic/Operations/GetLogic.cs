namespace OmniForge.Specification.Logic.Operations;

/// <summary>Answers the entity of a key.</summary>
public sealed record GetLogic : OperationLogic;
