namespace OmniForge.Requirements.Planning.Tasks;

/// <summary>What there is to build of a plan, the first thing first.</summary>
/// <param name="Nodes">A task for each node: those come first that others depend on, then the more urgent ones, then those that come first in the text.</param>
/// <param name="CriticalPath">Ids of the tasks without parts that follow each other and take longest together.</param>
public sealed record TaskTree(IReadOnlyList<WorkTask> Nodes, IReadOnlyList<string> CriticalPath)
{
    /// <summary>All tasks, in the order of the tree.</summary>
    public IEnumerable<WorkTask> All => Nodes.SelectMany(node => node.SelfAndParts());
}
