namespace OmniForge.Requirements.Extraction.Workflows;

/// <summary>Settles what the texts have left open about the order of steps, and notes what stays open.</summary>
internal static class WorkflowCompletion
{
    /// <summary>Completes all steps.</summary>
    public static void Complete(WorkflowNotes notes)
    {
        foreach (var (name, condition) in notes.Exclusions)
        {
            if (notes.Find(name) is { Conditions.Count: 0 } step)
            {
                step.Conditions.Add(condition);
            }
        }

        IReadOnlyList<string> before = [];
        foreach (var step in notes.Steps)
        {
            if (step.WaitsFor is null && step.Beside is { } other)
            {
                step.WaitsFor = notes.Find(other)?.WaitsFor?.ToList();
            }
            else if (step.WaitsFor is null && notes.IsSequence)
            {
                step.WaitsFor = [.. before];
            }

            before = notes.EndsBeside(step);
        }

        notes.Unclear.AddRange(
            notes
                .Steps.Where(step => step.WaitsFor is null || step.Detours.Exists(detour => !Fits(step, detour, notes)))
                .Select(step => step.Requirement)
        );
    }

    /// <summary>Whoever waits for a step that is left out waits for its predecessors; a text may say so of one step.</summary>
    private static bool Fits(
        StepDraft step,
        (string LeftOut, IReadOnlyList<string> WaitsFor) detour,
        WorkflowNotes notes
    )
    {
        var expected = (step.WaitsFor ?? [])
            .SelectMany(name => name == detour.LeftOut ? notes.Find(name)?.WaitsFor ?? [] : [name])
            .ToHashSet(StringComparer.Ordinal);
        return expected.SetEquals(detour.WaitsFor);
    }
}
