namespace OmniForge.Specification.Logic.Workflows;

/// <summary>A workflow: steps that wait for each other.</summary>
/// <param name="Name">Its name in snake_case, the operation's.</param>
/// <param name="Steps">The steps, in the PRD's order.</param>
public sealed record WorkflowSpec(string Name, IReadOnlyList<StepSpec> Steps);
