namespace OmniForge.Specification.Logic.Operations;

/// <summary>A human has to write it: something that it depends on was not understood.</summary>
/// <param name="Unmet">What was not understood, at least one.</param>
public sealed record StubLogic(IReadOnlyList<UnmetStatement> Unmet) : OperationLogic;
