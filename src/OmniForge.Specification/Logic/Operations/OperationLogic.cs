namespace OmniForge.Specification.Logic.Operations;

/// <summary>How an answer follows from a request.</summary>
public abstract record OperationLogic;
