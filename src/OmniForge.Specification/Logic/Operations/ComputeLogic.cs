namespace OmniForge.Specification.Logic.Operations;

/// <summary>Named values, one after the other, with what must hold in between.</summary>
/// <param name="Steps">The steps, in the order in which they are computed; outputs are named among them.</param>
public sealed record ComputeLogic(IReadOnlyList<ComputeStep> Steps) : OperationLogic;
