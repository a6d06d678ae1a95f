using OmniForge.Specification.Logic.Expressions;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Logic.Workflows;

/// <summary>A step of a workflow.</summary>
/// <param name="Name">Its name in snake_case.</param>
/// <param name="WaitsFor">Names of the steps that must be completed before.</param>
/// <param name="Condition">When it takes place; null: always. Otherwise it is left out.</param>
/// <param name="Compensation">Name of what undoes it, or null.</param>
/// <param name="Sources">Where the PRD says so.</param>
public sealed record StepSpec(
    string Name,
    IReadOnlyList<string> WaitsFor,
    Expression? Condition,
    string? Compensation,
    IReadOnlyList<SourceReference> Sources
)
{
    /// <summary>When it is undone after a failure, over the fields of the request, the progress included; null: always.</summary>
    public Expression? CompensationCondition { get; init; }
}
