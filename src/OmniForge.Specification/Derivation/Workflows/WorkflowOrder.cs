using OmniForge.Specification.Logic.Workflows;

namespace OmniForge.Specification.Derivation.Workflows;

/// <summary>Tells whether steps can be done in some order.</summary>
internal static class WorkflowOrder
{
    /// <summary>The first of the steps that wait for each other, or for a step that there is not; null, if all can be done.</summary>
    public static StepSpec? Blocked(IReadOnlyList<StepSpec> steps)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (steps.FirstOrDefault(step => !done.Contains(step.Name) && step.WaitsFor.All(done.Contains)) is { } ready)
        {
            done.Add(ready.Name);
        }

        return steps.FirstOrDefault(step => !done.Contains(step.Name));
    }
}
