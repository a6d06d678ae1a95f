using OmniForge.Orchestration;
using OmniForge.Requirements.Planning.Tasks;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>Which task asks for a node or an operation.</summary>
internal static class TaskIds
{
    /// <summary>The nodes in the order of their tasks.</summary>
    public static IEnumerable<NodeSpec> NodesInOrder(this GenerateResult result) =>
        result.Tasks.Nodes.Select(task => result.Spec.Nodes.First(node => node.Name == task.Name));

    /// <summary>The id of a node's task.</summary>
    public static string IdOf(this TaskTree tasks, NodeSpec node) => TaskOf(tasks, node).Id;

    /// <summary>The id of an operation's task; that of its node, if the plan has none for it.</summary>
    public static string IdOf(this TaskTree tasks, NodeSpec node, OperationSpec operation)
    {
        var task = TaskOf(tasks, node);
        return task.Parts.FirstOrDefault(part => part.Name == operation.Name)?.Id ?? task.Id;
    }

    private static WorkTask TaskOf(TaskTree tasks, NodeSpec node) => tasks.Nodes.First(task => task.Name == node.Name);
}
