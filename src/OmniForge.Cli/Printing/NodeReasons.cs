using OmniForge.Onex;
using OmniForge.Requirements.House;
using OmniForge.Specification.Model;

namespace OmniForge.Cli.Printing;

/// <summary>Why nodes are of their kinds.</summary>
internal static class NodeReasons
{
    /// <summary>The reason in a few words, such as <c>a state machine of 9 transitions</c>.</summary>
    /// <param name="node">The node.</param>
    /// <param name="house">The rules that may have forced its kind.</param>
    public static string Why(this NodeSpec node, HouseRules house) =>
        node switch
        {
            _ when house.Kinds.ContainsKey(node.Name) => "forced by the house rules",
            { Machine: { } machine } => $"a state machine of {machine.Transitions.Count.ToInvariant()} transitions",
            { Workflow: { } workflow } => $"a workflow of {workflow.Steps.Count.ToInvariant()} steps",
            { Kind: NodeKind.Effect, Entity: { } entity } => $"keeps {entity.Plural}",
            { Kind: NodeKind.Effect } => "acts on what is outside",
            { Kind: NodeKind.Compute } => "answers follow from the request alone",
            { Kind: NodeKind.Reducer } => "folds events into a state",
            _ => "says what has to happen next",
        };
}
