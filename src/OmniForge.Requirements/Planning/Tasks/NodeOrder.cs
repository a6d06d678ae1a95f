namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>The order in which nodes are built.</summary>
internal static class NodeOrder
{
    /// <summary>Indexes of the nodes: those with steps that others do come after these, else the order stays.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<TaskDraft> nodes)
    {
        var order = new List<int>();
        var left = Enumerable.Range(0, nodes.Count).ToList();
        while (left.Count > 0)
        {
            var next = left.FindIndex(at => !left.Exists(other => other != at && IsAfter(nodes[at], nodes[other])));
            var taken = left[Math.Max(next, 0)];
            order.Add(taken);
            left.Remove(taken);
        }

        return order;
    }

    private static bool IsAfter(TaskDraft node, TaskDraft other)
    {
        var steps = node.Parts.SelectMany(part => part.Parts).Select(step => step.Name);
        return other.Parts.Any(part => steps.Contains(part.Name, StringComparer.Ordinal));
    }
}
