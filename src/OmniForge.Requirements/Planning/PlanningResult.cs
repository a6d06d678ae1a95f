using OmniForge.Foundation;

namespace OmniForge.Requirements.Planning;

/// <summary>A plan and what has to be told about it.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Notes">Diagnostics that stop nothing.</param>
public sealed record PlanningResult(GenerationPlan Plan, IReadOnlyList<Diagnostic> Notes);
