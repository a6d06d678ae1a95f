namespace OmniForge.Specification.Derivation.Workflows.Order;

/// <summary>Checks what clauses say of the order of steps against the order that was derived.</summary>
/// <param name="worlds">The ways in which runs go.</param>
internal sealed class OrderFacts(WorkflowWorlds worlds)
{
    /// <summary>Each of some steps waits for others, in the worlds of a mask.</summary>
    /// <param name="subjects">The steps; none for the end of the run.</param>
    /// <param name="objects">What they wait for.</param>
    /// <param name="mask">The worlds.</param>
    /// <param name="isExact">Whether they wait directly for these and no others.</param>
    public bool Wait(IReadOnlyList<string> subjects, IReadOnlyList<string> objects, int mask, bool isExact) =>
        worlds
            .In(mask)
            .All(world =>
                subjects.Count == 0
                    ? IsEnd(objects, world)
                    : subjects
                        .Where(subject => worlds.Has(subject, world))
                        .All(subject => Waits(subject, objects, world, isExact))
            );

    /// <summary>Steps run side by side.</summary>
    public bool AreBeside(IReadOnlyList<string> steps, int mask) =>
        steps.Count > 1
        && worlds
            .In(mask)
            .All(world =>
                steps
                    .Where(step => worlds.Has(step, world))
                    .All(step => !worlds.LongBefore(step, world).Overlaps(steps))
            );

    /// <summary>Nothing is waited for.</summary>
    public bool AreFirst(IReadOnlyList<string> steps) =>
        steps.All(step => worlds.In(worlds.All).All(world => worlds.Before(step, world).Count == 0));

    /// <summary>A run ends with a step wherever it takes place.</summary>
    public bool IsLast(string step) =>
        worlds
            .In(worlds.All & ~worlds.LeftOut(step))
            .All(world => worlds.Ends(world) is { Count: 1 } ends && ends.Contains(step));

    /// <summary>Two steps wait for the same.</summary>
    public bool AreLike(string one, string other) =>
        worlds.Waits(one).ToHashSet(StringComparer.Ordinal).SetEquals(worlds.Waits(other));

    /// <summary>Steps are left out in the worlds of a mask.</summary>
    public bool AreLeftOut(IReadOnlyList<string> steps, int mask) =>
        mask != 0 && steps.All(step => (mask & ~worlds.LeftOut(step)) == 0);

    /// <summary>Steps take place in these worlds and no others.</summary>
    public bool ArePresent(IReadOnlyList<string> steps, int mask) =>
        steps.All(step => (worlds.All & ~worlds.LeftOut(step)) == mask);

    private bool Waits(string subject, IReadOnlyList<string> objects, int world, bool isExact)
    {
        var told = objects.Where(other => worlds.Has(other, world)).ToList();
        return isExact
            ? Nearest(worlds.Before(subject, world), world).SetEquals(Nearest(told, world))
            : worlds.LongBefore(subject, world).IsSupersetOf(told);
    }

    /// <summary>Steps without those that others of them wait for anyway.</summary>
    private HashSet<string> Nearest(IReadOnlyCollection<string> steps, int world) =>
        steps
            .Where(step => !steps.Any(other => worlds.LongBefore(other, world).Contains(step)))
            .ToHashSet(StringComparer.Ordinal);

    private bool IsEnd(IReadOnlyList<string> objects, int world)
    {
        var told = objects.Where(step => worlds.Has(step, world)).ToHashSet(StringComparer.Ordinal);
        return worlds.Ends(world) is var ends && ends.IsSubsetOf(told) && told.Count > 0;
    }
}
