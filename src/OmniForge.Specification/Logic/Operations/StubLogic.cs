namespace OmniForge.Specification.Logic.Operations;

/// <summary>A human has to write it: something that it depends on was not understood.</summary>
/// <param name="Unmet">What was not understood, at least one.</param>
/// <param name="HasCertainRequest">
/// Whether it is certain what the request may hold. If not, the request knows no limits: a misread one would refuse
/// requests, as if the operation were written.
/// </param>
public sealed record StubLogic(IReadOnlyList<UnmetStatement> Unmet, bool HasCertainRequest = false) : OperationLogic;
