namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>The chain of tasks without parts that takes longest.</summary>
internal static class CriticalPath
{
    /// <summary>Ids of the tasks of the chain, the first to do first.</summary>
    public static IReadOnlyList<string> Of(
        IReadOnlyList<WorkTask> tasks,
        IReadOnlyDictionary<string, IReadOnlyList<TaskDependency>> dependencies
    )
    {
        var leaves = tasks.SelectMany(task => task.SelfAndParts()).Where(task => task.Parts is []).ToList();
        var hours = leaves.ToDictionary(leaf => leaf.Id, leaf => leaf.EstimatedHours, StringComparer.Ordinal);
        var longest = new Dictionary<string, (int Hours, string? Before)>(StringComparer.Ordinal);
        foreach (var leaf in leaves)
        {
            Longest(leaf.Id, hours, dependencies, longest);
        }

        var path = new List<string>();
        for (var at = leaves.MaxBy(leaf => longest[leaf.Id].Hours)?.Id; at is not null; at = longest[at].Before)
        {
            path.Insert(0, at);
        }

        return path;
    }

    private static int Longest(
        string id,
        Dictionary<string, int> hours,
        IReadOnlyDictionary<string, IReadOnlyList<TaskDependency>> dependencies,
        Dictionary<string, (int Hours, string? Before)> longest
    )
    {
        if (!longest.TryGetValue(id, out var known))
        {
            var before = (dependencies.GetValueOrDefault(id) ?? [])
                .Select(dependency => (dependency.Id, Hours: Longest(dependency.Id, hours, dependencies, longest)))
                .OrderByDescending(one => one.Hours)
                .ThenBy(one => one.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            known = (hours[id] + before.Hours, before.Id);
            longest[id] = known;
        }

        return known.Hours;
    }
}
