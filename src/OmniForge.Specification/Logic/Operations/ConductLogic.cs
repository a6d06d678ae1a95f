namespace OmniForge.Specification.Logic.Operations;

/// <summary>Says which steps of the node's workflow are next.</summary>
public sealed record ConductLogic : OperationLogic;
