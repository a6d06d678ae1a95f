using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Logic.Operations;

/// <summary>Answers what is computed of the stored entities; it changes none.</summary>
/// <param name="Records">The name under which steps speak of them, as a field of <see cref="FieldScope.Stored"/>.</param>
/// <param name="Condition">
/// What an entity must fulfil to count, over a field of <see cref="FieldScope.Item"/> that is named like the entity; null: all count.
/// </param>
/// <param name="Steps">The steps, in the order in which they are computed; outputs are named among them.</param>
public sealed record SummaryLogic(string Records, Expression? Condition, IReadOnlyList<ComputeStep> Steps)
    : OperationLogic;
