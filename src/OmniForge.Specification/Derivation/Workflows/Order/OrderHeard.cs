namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>What clauses before have spoken of, which pronouns refer to.</summary>
internal sealed class OrderHeard
{
    /// <summary>The step that was spoken of last.</summary>
    public string? Last { get; set; }

    /// <summary>The step with a condition that was spoken of last.</summary>
    public string? Conditional { get; set; }

    /// <summary>The steps that were spoken of together last.</summary>
    public IReadOnlyList<string> Group { get; set; } = [];

    /// <summary>The words of the condition that was told last.</summary>
    public string Condition { get; set; } = "";

    /// <summary>Notes what is spoken of.</summary>
    public void Hear(IReadOnlyList<string> steps, WorkflowWorlds worlds)
    {
        if (steps is [var only])
        {
            Last = only;
            Conditional = worlds.LeftOut(only) != 0 ? only : Conditional;
        }
        else
        {
            Group = steps;
        }
    }

    /// <summary>The only steps that wait for the same and so run side by side; none, if there are several such groups.</summary>
    public static IReadOnlyList<string> Parallel(IReadOnlyList<string> steps, WorkflowWorlds worlds)
    {
        if (worlds.Count == 0)
        {
            return [];
        }

        var groups = steps
            .GroupBy(step => string.Join(' ', worlds.Waits(step).Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .ToList();
        return groups is [var only] ? [.. only] : [];
    }
}
